import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { applied, findings } from './support.js';

// A file in which git left two versions of some lines is one finding, with a fix for either. Nothing is worked out from either,
// and nothing but those fixes changes the file.

const HEAD = 'plan TownPlan: Town plan\n  as at 2025-03-31\n  status draft\n';
const OUTCOME = 'outcome Jobs: More jobs\n';

const conflict = (first: string, second: string, base?: string): string =>
  `<<<<<<< HEAD\n${first}${base === undefined ? '' : `||||||| 1a2b3c4\n${base}`}=======\n${second}>>>>>>> budget-2026\n`;

const TWO_VERSIONS = conflict('  status green: On course\n', '  status amber: Late\n');

const messages = (text: string): string[] => findings(text).map(({ message }) => message);

describe.each<[what: string, text: string, message: string, first: string, second: string]>([
  [
    'two versions of a line',
    HEAD + OUTCOME + TWO_VERSIONS,
    'This file has two versions of lines 5 to 9. Choose one.',
    `${HEAD}${OUTCOME}  status green: On course\n`,
    `${HEAD}${OUTCOME}  status amber: Late\n`,
  ],
  [
    'with what both came from (diff3)',
    HEAD + OUTCOME + conflict('  status green\n', '  status red\n', '  status amber\n'),
    'This file has two versions of lines 5 to 11. Choose one.',
    `${HEAD}${OUTCOME}  status green\n`,
    `${HEAD}${OUTCOME}  status red\n`,
  ],
  [
    'several of them',
    HEAD + OUTCOME + TWO_VERSIONS + conflict('theme A: One\n', 'theme A: Two\ntheme B: Three\n'),
    'This file has two versions of lines 5 to 9, and of lines 10 to 15. Choose one of each.',
    `${HEAD}${OUTCOME}  status green: On course\ntheme A: One\n`,
    `${HEAD}${OUTCOME}  status amber: Late\ntheme A: Two\ntheme B: Three\n`,
  ],
  [
    'one version with nothing',
    HEAD + conflict('', 'theme A: One\n'),
    'This file has two versions of lines 4 to 7. Choose one.',
    HEAD,
    `${HEAD}theme A: One\n`,
  ],
  [
    'one within the other',
    HEAD + conflict('theme A: One\n', conflict('theme B: Two\n', 'theme C: Three\n')),
    'This file has two versions of lines 4 to 12. Choose one.',
    `${HEAD}theme A: One\n`,
    HEAD + conflict('theme B: Two\n', 'theme C: Three\n'),
  ],
  [
    'declarations whose lines follow below',
    `${HEAD}${conflict('measure Jobs: Jobs\n', 'measure Posts: Posts\n')}  unit number\n  nonsense here\ntheme A: One\n`,
    'This file has two versions of lines 4 to 8. Choose one.',
    `${HEAD}measure Jobs: Jobs\n  unit number\n  nonsense here\ntheme A: One\n`,
    `${HEAD}measure Posts: Posts\n  unit number\n  nonsense here\ntheme A: One\n`,
  ],
])('%s', (_, text, message, first, second) => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['an old Mac’s CR', '\r'],
  ])('is one finding, with a fix for either version: lines end with %s', (_ends, end) => {
    const typed = (lines: string): string => lines.replaceAll('\n', end);
    const found = findings(typed(text));
    expect(found.map((each) => [each.rule, each.severity, each.message])).toEqual([['merge-unfinished', 'error', message]]);
    const fixes = found[0]?.fixes ?? [];
    expect(fixes.map(({ title }) => title)).toEqual(['Keep the first version (HEAD)', 'Keep the second version (budget-2026)']);
    expect(fixes.map((fix) => applied({ 'plan.plan': typed(text) }, fix)['plan.plan'])).toEqual([typed(first), typed(second)]);
  });

  it('is left as it is by the formatter', () => expect(formatPlan(text)).toBe(text));
});

it.each([
  ['<<<<<<< HEAD\n', 4],
  ['=======\n', 4],
  ['>>>>>>> budget-2026\n', 4],
  ['||||||| 1a2b3c4\n', 4],
])('a mark that is left over, %s, is found, and deleted by its fix', (mark, line) => {
  const text = `${HEAD}${mark}theme A: One\n`;
  const [found, ...others] = findings(text);
  expect(found?.message).toContain(`a mark on line ${line} from when two versions`);
  expect(others.filter(({ rule }) => ['line-not-understood', 'unknown-word'].includes(rule))).toEqual([]);
  const [fix] = found?.fixes ?? [];
  expect(fix && applied({ 'plan.plan': text }, fix)['plan.plan']).toBe(`${HEAD}theme A: One\n`);
  expect(formatPlan(text)).toBe(text);
});

it('what is sure is still told, and no other fix changes the file', () => {
  const text = `${HEAD}${OUTCOME}${TWO_VERSIONS}measure Homes: Homes\n  unitt number\n`;
  const found = findings(text);
  expect(found.map(({ rule }) => rule)).toContain('unknown-word');
  for (const { rule, fixes } of found) if (rule !== 'merge-unfinished') expect(fixes).toEqual([]);
});

it('other files of the plan are not blamed for what one of the versions may say', () => {
  const money = 'workstream Depot: Depot\n  delivers Jobs\n';
  const found = findings({ 'plan.plan': HEAD + conflict(OUTCOME, ''), 'work.plan': money });
  expect(found.map(({ rule }) => rule)).toEqual(['merge-unfinished']);
});

it('words that only look like marks are none', () => {
  const text = `${HEAD}  > ======= a heading\n  > <<< here >>>\n${OUTCOME}`;
  expect(messages(text).filter((message) => message.includes('merge'))).toEqual([]);
});
