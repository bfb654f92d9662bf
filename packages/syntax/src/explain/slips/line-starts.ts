import type { ElementKind, ProblemFact } from '@goldenthread/model';
import { keywordInPlan } from '../../reader/keywords.js';
import type { BrokenLine } from '../../reader/reading.js';
import { openersWithin } from '../../reader/shapes.js';

/** What marks the points of a list in Word: bullets, numbers, letters. */
const LIST_MARK =
  /(?:[-\u2010-\u2015\u2212*\u2022\u00B7\u2023\u25AA\u25CF\u25E6\u2043\uF0B7o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t\u00A0]+/uy;

/** A mark of a list before a line that is one of the plan's. Before words of another kind it is none of ours. */
export function listMark({ at, within }: BrokenLine, text: string): ProblemFact | undefined {
  LIST_MARK.lastIndex = at.start;
  const mark = LIST_MARK.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const behind = text.slice(at.start + mark.length, at.start + mark.length + 40);
  const isLine = openersWithin(within as ElementKind | undefined)
    .map(keywordInPlan)
    .some((opener) => behind.startsWith(opener) && !/[\p{L}\d-]/u.test(behind.charAt(opener.length)));
  if (!isLine) return undefined;
  const span = { start: at.start, end: at.start + mark.length };
  return {
    rule: 'line-not-understood',
    at: { start: at.start, end: at.start + mark.trimEnd().length },
    message: `‘${mark.trimEnd()}’ is the mark of a list, and lines of a plan have none. Delete it.`,
    replacement: { at: span, text: '' },
  };
}

/** What people call the kinds of things in a plan. */
const KINDS_CALLED: readonly (readonly [written: string, kind: string])[] = [
  ['kpi|pi|indicator|metric|performance (?:indicator|measure)|key performance indicator', 'measure'],
  ['objective|strategic (?:objective|outcome)|goal statement', 'outcome'],
  ['ambition|strategic priority|aim|pillar', 'priority'],
  ['initiative|scheme|work package', 'project'],
  ['work ?streams?|work strand', 'workstream'],
  ['reserve|grant|funding(?: source)?|funding stream', 'fund'],
  ['committee|council', 'body'],
  ['board|working group|steering group', 'group'],
  ['director|post|role|job', 'officer'],
  ['portfolio holder|cabinet member', 'portfolio'],
  ['partner organisation|organisation', 'partner'],
  ['task|activity', 'action'],
  ['efficiency|cut|saving proposal', 'saving'],
  ['proposal|resolution', 'decision'],
];
const CALLED = KINDS_CALLED.map(
  ([written, kind]) => [new RegExp(`^(?:${written})(?=\\s+\\p{Lu}[^:\\r\\n]*:)`, 'iu'), kind] as const,
);

/** A thing of the plan by another word for its kind: `KPI Bins: Bins missed`. */
export function otherKind({ at, within }: BrokenLine, text: string): ProblemFact | undefined {
  const line = text.slice(at.start, at.start + 300);
  for (const [pattern, kind] of CALLED) {
    const [typed] = pattern.exec(line) ?? [];
    if (typed === undefined) continue;
    const span = { start: at.start, end: at.start + typed.length };
    const hasPlace = kind !== 'action' || openersWithin(within as ElementKind | undefined).includes(kind);
    return {
      rule: 'unknown-word',
      at: span,
      message: `‘${typed}’ is not a word of the plan language. Did you mean ‘${kind}’?`,
      ...(hasPlace ? { replacement: { at: span, text: kind } } : {}),
    };
  }
  return undefined;
}

/** Behind a date or a figure: a dash, a mark or nothing, and then words for people that no colon stands before. */
const WITHOUT_COLON = /^[ \t\u00A0]*(?:[-\u2010-\u2015\u2212;.][ \t\u00A0]*)?(?=\p{Lu}[\p{L}\u2019']*[ \t\u00A0]+\p{L})/u;
const ENDS_LIKE_VALUE = /(?:\d{4}-\d{2}(?:-\d{2})?|\d{4}\/\d{2}(?: Q[1-4])?|\d%)[;.]?[ \t\u00A0]*$/;

/** The title of a child whose colon is missing: `milestone by 2026-09 Depot opens`. */
export function missingColon({ at, end, within }: BrokenLine, text: string): ProblemFact | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', at.start - 1), text.lastIndexOf('\r', at.start - 1)) + 1;
  const line = text.slice(lineStart, end);
  if (within === undefined || line.length > 500 || line.includes(':')) return undefined;
  if (!new RegExp(`^[ \\t\\u00A0]*${within}\\b`, 'u').test(line)) return undefined;
  // The line breaks off at a date that a mark is stuck to, or behind it.
  const from = [at.start, at.end].find((place) => ENDS_LIKE_VALUE.test(text.slice(lineStart, place)));
  if (from === undefined) return undefined;
  const start = lineStart + text.slice(lineStart, from).replace(/[;.]?[ \t\u00A0]*$/, '').length;
  const gap = WITHOUT_COLON.exec(text.slice(start, end));
  if (!gap) return undefined;
  const words = text.slice(start + gap[0].length, end).trim();
  return {
    rule: 'line-not-understood',
    at: { start: start + gap[0].length, end: start + gap[0].length + words.length },
    message: `A colon is missing before the words for people. Did you mean ‘: ${words.length > 60 ? `${words.slice(0, 60)}…` : words}’?`,
    replacement: { at: { start, end: start + gap[0].length }, text: ': ' },
  };
}
