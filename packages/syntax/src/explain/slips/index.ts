import {
  capitalised,
  KINDS as ELEMENTS,
  type ElementKind,
  firstInvisible,
  type ProblemFact,
  type Span,
} from '@goldenthread/model';
import { expectedAfter } from '../../expected/follow.js';
import { keywordInPlan } from '../../reader/keywords.js';
import type { BrokenLine } from '../../reader/reading.js';
import { openersWithin } from '../../reader/shapes.js';

import { CHOSEN, SCORES } from './choices.js';
import { FIGURES } from './figures.js';
import { INEXACT_FIGURES } from './inexact.js';
import { SHEET_ERROR, sheetError } from './odd-figures.js';
import { DAY_OF_DECISION, DUE, FIGURE_WHEN, MOVED, openingsIn, STATED_WHEN } from './openings.js';
import { calendarYear, DATES_ONLY, PERIODS } from './periods.js';
import type { Slip } from './slip.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import { type ClauseParts, clausePartsOf } from './takes.js';
import { VAGUE } from './vague-times.js';
import { NAMES, SPACED_NAMES, statusIn, UNIT } from './words.js';

/** Where a line broke off: its logic from the clause on, and the place in it. */
interface Place {
  /** What stands before the words for people and any comment, from the start of the clause. */
  readonly logic: string;
  /** Where in the file the logic starts. */
  readonly start: number;
  /** Where in the logic the line broke off. */
  readonly at: number;
  readonly around: Surroundings;
}

/** Nobody types as much logic on a line. */
const MAX_LOGIC = 500;

/** Words that a date stands behind: without one they make no sense, and a line breaks off at them. */
const BEFORE_DATE = /\b(?:by|from|to|until|in|on|at)\s+$/;

/**
 * The shape at the place where a line broke off that people write for something of the language's: what it is, and what to
 * write. Undefined where there is none.
 */
export function slipIn(line: BrokenLine, text: string): ProblemFact | undefined {
  const { start, at, clause, token } = line;
  const takes = clause === undefined || clause in ELEMENTS ? undefined : clausePartsOf(clause);
  const typed = text.slice(start, start + MAX_LOGIC);
  const [logic = ''] = (takes?.inexact ? LOGIC_WITH_LIMITS : LOGIC).exec(typed) ?? [];
  const place = { logic, start, at: at.start - start, around: surroundingsOf(text, start, line.within) };
  const unseen = invisible(text.slice(at.start, at.end), at.start);
  if (unseen) return unseen;
  if (clause === undefined) {
    if (token === 'BY_WORD' || token === 'FROM_WORD') return first(TIMES, place, dated);
    return token === 'NAME' ? capital(line, text) : first(openingsIn(line.within), place);
  }
  if (clause in ELEMENTS)
    return (
      first([...DUE, ...MOVED, ...STATED_WHEN], place) ??
      first(TIMES, place, dated) ??
      (token === 'NAME' ? undefined : first(NAMES, place))
    );
  return (
    takes && slipOf(clause, takes, token, { ...place, at: token === 'LINE_END' ? logic.trimEnd().length - 1 : place.at }, typed)
  );
}

/** What stands before the words for people: a colon in a time of day is none, and a figure may stand behind `>`. */
const LOGIC = /^(?:[^:#>\r\n]|(?<=00):(?=00))*/;
const LOGIC_WITH_LIMITS = /^(?:[^:#>\r\n]|(?<=00):(?=00)|>(?=[=\s]*[$\u00A3\u20AC]?\d))*/;

function slipOf(clause: string, takes: ClauseParts, token: string, place: Place, typed: string): ProblemFact | undefined {
  return (
    first(
      [...STATED_WHEN, ...MOVED, statusIn(clause), ...SETTINGS, ...(takes.period ? [...DAY_OF_DECISION, ...FIGURE_WHEN] : [])],
      place,
    ) ??
    (takes.figure ? brokenCell(place, typed) : undefined) ??
    (takes.period ? beforeComma(place) : undefined) ??
    (takes.period ? (who(clause, place) ?? first(PERIODS, place)) : undefined) ??
    (takes.inexact ? first(INEXACT_FIGURES, place) : undefined) ??
    (takes.figure ? first(FIGURES, place) : undefined) ??
    (takes.period ? first(takes.figure ? VAGUE : [...DATES_ONLY, ...VAGUE], place) : undefined) ??
    (takes.name ? first(token === 'NAME' ? SPACED_NAMES : NAMES, place) : undefined)
  );
}

const TIMES: readonly Slip[] = [...PERIODS, ...VAGUE];
const SETTINGS: readonly Slip[] = [...UNIT, ...CHOSEN, ...SCORES];

/** A character that nobody sees: it came with what was copied. */
function invisible(image: string, start: number): ProblemFact | undefined {
  const found = firstInvisible(image);
  if (!found) return undefined;
  const at = { start: start + found.index, end: start + found.index + found.length };
  const message = `Here stands ${found.name}, which cannot be seen and keeps the line from being read. It often comes with copied text. Delete it.`;
  return { rule: 'line-not-understood', at, message, replacement: { at, text: '' } };
}

const dated = (before: string): boolean => BEFORE_DATE.test(before);

/** `by March 2025` in a decision or a step, where `by` says who. */
function who(clause: string, place: Place): ProblemFact | undefined {
  const rule = capitalised(clause);
  if (!/^by\s+$/.test(/^[a-z]+\s+/.exec(place.logic)?.[0] ?? '')) return undefined;
  if (!expectedAfter(rule, ['BY_WORD']).some(({ type }) => type === 'name')) return undefined;
  const date = first(PERIODS, place, (before) => /^by\s+$/.test(before));
  const when = date?.replacement?.text ?? '2025-03';
  return (
    date && {
      rule: 'line-not-understood',
      at: date.at,
      message: `‘by’ says here who decides or does this. Say when with ‘on ${when}’.`,
    }
  );
}

/** A calendar year in the place of a financial one, where the comma behind its figure shows that it was meant so: `2012 £5m,`. */
function beforeComma({ logic, start, at }: Place): ProblemFact | undefined {
  if (logic[at] !== ',') return undefined;
  const found = /(?<=[\s,])(?:19|20)\d{2}(?=[ \t]+[^\s,]+[ \t]*$)/.exec(logic.slice(0, at));
  if (!found) return undefined;
  const said = calendarYear(found[0]);
  return said && problem(said, { start: start + found.index, end: start + found.index + found[0].length });
}

/** What Excel shows in the place of a figure, where the line breaks off: `#N/A` starts a remark. */
function brokenCell({ logic, start, at }: Place, typed: string): ProblemFact | undefined {
  const [found] = SHEET_ERROR.exec(typed.slice(logic.length)) ?? [];
  if (found === undefined || at < logic.trimEnd().length - 1) return undefined;
  return problem(sheetError(found), { start: start + logic.length, end: start + logic.length + found.length });
}

/** The first of these shapes that stands where a line broke off, `behind` what it may stand behind. */
function first(
  slips: readonly Slip[],
  { logic, start, at, around }: Place,
  behind: (before: string) => boolean = () => true,
): ProblemFact | undefined {
  for (const { pattern, say } of slips) {
    for (const found of logic.matchAll(pattern)) {
      const [all] = found;
      const before = logic.slice(0, found.index);
      const from = found.index - (BEFORE_DATE.exec(before)?.[0].length ?? 0);
      if (at < from || at >= found.index + all.length || !behind(before)) continue;
      const said = say(found, around);
      if (said && said.text !== all) return problem(said, { start: start + found.index, end: start + found.index + all.length });
    }
  }
  return undefined;
}

function problem({ message, text, rule = 'line-not-understood' }: NonNullable<ReturnType<Slip['say']>>, at: Span): ProblemFact {
  return { rule, at, message, ...(text === undefined ? {} : { replacement: { at, text } }) };
}

/** `Status green`: Word puts a capital letter at the start of a line. */
function capital({ at, within }: BrokenLine, text: string): ProblemFact | undefined {
  const typed = text.slice(at.start, at.start + 40).toLowerCase();
  const openers = openersWithin(within as ElementKind | undefined)
    .map(keywordInPlan)
    .sort((a, b) => b.length - a.length);
  const word = openers.find((opener) => typed.startsWith(opener) && !/[\p{L}\d-]/u.test(typed.charAt(opener.length)));
  if (word === undefined) return undefined;
  const span = { start: at.start, end: at.start + word.length };
  const message = `‘${text.slice(span.start, span.end)}’ starts with a capital letter. The language’s own words start with a small one: ‘${word}’.`;
  return { rule: 'line-not-understood', at: span, message, replacement: { at: span, text: word } };
}
