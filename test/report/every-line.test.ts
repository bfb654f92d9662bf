import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPlan, clausesWith } from '@goldenthread/model';
import { type Diff, diffPlans } from '@goldenthread/report';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';

const BOROUGH = fileURLToPath(new URL('../../examples/synthetic-borough/', import.meta.url));
const reader = new FactReader();
const texts = new Map(
  readdirSync(BOROUGH)
    .filter((file) => file.endsWith('.plan'))
    .map((file) => [file, readFileSync(BOROUGH + file, 'utf8')]),
);
const facts = new Map([...texts].map(([file, text]) => [file, reader.read(file, text)]));
const plan = buildPlan(facts.values());

/** Lines that state the periods or the unit of a table: their figures tell, and some of them are then unreadable. */
const OF_TABLES: ReadonlySet<string> = clausesWith(({ columns }) => columns === true);
/** How a line may be edited: it goes, a figure or a year is one more, its words are others. */
const EDITS: readonly ((line: string) => string)[] = [
  () => '',
  (line) => line.replace(/([£]?)(\d+)(?=[%km ]|$)/, (_, sign: string, digits: string) => `${sign}${Number(digits) + 1}`),
  (line) => line.replace(/20(\d\d)(-\d\d)/, (_, year: string, month: string) => `20${Number(year) + 1}${month}`),
  (line) => line.replace(/: .+$/, ': Something else altogether'),
];

/** One line of each sort and kind of element, with each edit that does anything to it. */
function* edits(): Generator<readonly [what: string, diff: Diff]> {
  const seen = new Set<string>();
  for (const element of plan.everything)
    for (const { type, at } of element.fact.clauses) {
      const sort = `${type} of a ${element.kind}`;
      if (seen.has(sort) || OF_TABLES.has(type) || type === 'amountsIn') continue;
      seen.add(sort);
      const { file } = element.file;
      const text = texts.get(file) ?? '';
      const line = text.slice(at.start, at.end);
      for (const edit of EDITS) {
        const edited = edit(line);
        if (edited === line) continue;
        const read = reader.read(file, text.slice(0, at.start) + edited + text.slice(at.end));
        // What cannot be read is for the check to say.
        if (read.problems.length > 0) continue;
        yield [`${sort}: ${line} → ${edited}`, diffPlans(plan, buildPlan(new Map(facts).set(file, read).values()))];
      }
    }
}

/** What nobody would say: a keyword for a noun, a date for a machine, a name in the place of a title. */
const NEVER =
  /\b(a|an|another) (by|from|done|when|in|with|trend only|working with|preferred|benefits reviewed)\b|\d{4}-\d{2}|has (starts|ends|holds|stops|costs)\b|undefined|null|\{|\}|\s…(\s|$)/;

it('every line of a plan that goes or changes is told, in a sentence that somebody would say', { timeout: 300_000 }, () => {
  let count = 0;
  const untold: string[] = [];
  const odd: string[] = [];
  const twice: string[] = [];
  for (const [what, { changes }] of edits()) {
    count++;
    if (changes.length === 0) untold.push(what);
    // The words that people said go with the answer to them.
    if (changes.length > 1 && !what.startsWith('said '))
      twice.push(`${what}: ${changes.map(({ summary }) => summary).join(' | ')}`);
    for (const { summary, brief } of changes)
      for (const told of [summary, brief]) if (NEVER.test(told)) odd.push(`${what}: ${told}`);
  }
  expect(count).toBeGreaterThan(400);
  expect(untold).toEqual([]);
  expect(twice).toEqual([]);
  expect(odd).toEqual([]);
});
