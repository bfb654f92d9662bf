import { buildPlan, type ElementFact, type FileFacts, placeOf } from '@goldenthread/model';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { expect } from 'vitest';
import { longLines } from '../../packages/syntax/src/text/limits.js';

const reader = new FactReader();

/** What came of a text that went the whole way: read, put together, checked and formatted. */
export interface Trial {
  readonly facts: FileFacts;
  readonly findings: readonly Finding[];
  readonly formatted: string;
}

/** Sends a text the whole way, and looks at nothing. */
export function run(text: string, file = 'x.plan'): Trial {
  const facts = reader.read(file, text);
  return { facts, findings: checkPlan(buildPlan([facts]), rules), formatted: formatPlan(text) };
}

/** The longest message that can still be read. */
const LONGEST_MESSAGE = 2300;

/** Sends a text the whole way, and expects that what comes of it makes sense. */
export function trial(text: string, what = ''): Trial {
  const { facts, findings, formatted } = run(text);
  const odd = findings.filter(
    ({ message, at, element }) =>
      message.length < 20 || message.length > LONGEST_MESSAGE || at.start < 0 || at.end > text.length || element === undefined,
  );
  expect(odd.slice(0, 3), what).toEqual([]);
  expect(linesLost(text, facts), what).toEqual([]);
  return { facts, findings, formatted };
}

/** The lines below one that begins something without a place are counted in its message. */
function tellBelow(text: string, line: number, message: string, told: Set<number>): void {
  let [, left = /The line below it cannot/.test(message) ? '1' : '0'] = /The (\d+) lines below it cannot/.exec(message) ?? [];
  const lines = text.split(/\r\n|\n|\r/);
  for (let next = line; next < lines.length && left !== '0'; next++) {
    if (/^\s*(?:#|$)/.test(lines[next] ?? '')) continue;
    told.add(next + 1);
    left = String(Number(left) - 1);
  }
}

/** The lines that the facts neither hold nor complain of: a line must never be left out without a word. */
function linesLost(text: string, facts: FileFacts): string[] {
  // Of very many mistakes only the first are reported.
  if (facts.problems.length >= 200) return [];
  const told = new Set<number>();
  const tell = ({ start, end }: { start: number; end: number }): void => {
    const last = placeOf(facts, Math.max(start, end - 1)).line;
    for (let line = placeOf(facts, start).line; line <= last; line++) told.add(line);
  };
  const tellAll = (element: ElementFact): void => {
    tell(element.opener);
    for (const clause of element.clauses) tell(clause.at);
    for (const child of element.children) tellAll(child);
  };
  for (const element of facts.elements) tellAll(element);
  for (const { at } of [...facts.uses, ...facts.problems]) tell(at);
  for (const { at, message } of facts.problems) tellBelow(text, placeOf(facts, at.start).line, message, told);
  // Of several lines that are too long, the first is told, with how many others there are.
  for (const { start, end } of longLines(text).slice(1)) tell({ start, end });
  const logic = facts.lines
    .map((start, index) => ({ number: index + 1, text: text.slice(start, facts.lines[index + 1]).trim() }))
    .filter((line) => line.text !== '' && !/^[>#\ufeff]/.test(line.text));
  // A list that goes on over several lines, at its commas, is one line to the reader, and told as one.
  const lists: (typeof logic)[] = [];
  for (const line of logic) {
    const list = lists.at(-1);
    if (list && (line.text.startsWith(',') || list.at(-1)?.text.endsWith(','))) list.push(line);
    else lists.push([line]);
  }
  return lists.filter((list) => !list.some(({ number }) => told.has(number))).flatMap((list) => list.map((line) => line.text));
}
