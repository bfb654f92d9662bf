import { expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { formatPlan } from '../src/format/format.js';
import { problemsOf } from './expect-slips.js';

// What stands beside a slip: what looks like one and is none, and what its message may hold.

const reader = new FactReader();

const MEASURE = 'measure Jobs: Jobs';
const PROJECT = 'project Depot: Depot';

it('two figures of a row are no slip', () => {
  const { facts } = { facts: reader.read('x.plan', `${MEASURE}\n  years 2024/25 2025/26\n  actual 1 234\n  target £1 £234\n`) };
  expect(facts.problems).toEqual([]);
});

it('a row in which a space stands for a comma is one problem, and no two figures', () => {
  const { told } = problemsOf(`${MEASURE}\n  years 2024/25 2025/26`, 'actual £1 234 £5');
  expect(told).toHaveLength(1);
  expect(told[0]?.replacement?.text).toBe('£1,234');
});

it.each(['2024/25', '2024/25 Q3', '2025-09', '2025-09-30'])('%s is never said to be unreadable', (period) => {
  for (const line of [`milestone on ${period}: Opens`, `milestone by ${period} to ${period}: Opens`, `ends ${period} ${period}`])
    for (const { message } of problemsOf(PROJECT, line).told) expect(message).not.toContain(`‘${period}’ is not a period`);
});

it('a figure that may have a fixed space within keeps it when the file is formatted', () => {
  const text = `${MEASURE}\n  years   2023/24  2024/25\n  actual  1\u00A0234  5\n`;
  expect(formatPlan(text)).toContain('1\u00A0234');
});

it('a name typed as one character, or as a letter and its accent, is one name', () => {
  const [one, two] = ['G\u0175yl', 'Gw\u0302yl'];
  const { elements, problems } = reader.read('x.plan', `outcome ${one}: Festival\noutcome Other: Other\n  supports ${two}\n`);
  expect(problems).toEqual([]);
  const [link] = elements[1]?.clauses ?? [];
  expect(link && 'targets' in link && link.targets[0]).toMatchObject({ name: elements[0]?.name?.name });
});

it('reads the lines of a requirement behind one without its first word', () => {
  const text = 'requirement Own: Projects have risks\n  project over £100k\n  has risk\nproject Depot: Depot\n';
  const { elements, problems } = reader.read('x.plan', text);
  expect(problems).toHaveLength(1);
  expect(elements.map(({ kind, clauses }) => [kind, clauses.length])).toEqual([
    ['requirement', 1],
    ['project', 0],
  ]);
});

it.each(['years 2027/28 to 2029/30', 'years 2027/28, 2028/29'])('gives examples of the plan’s own years: %s', (years) => {
  const messages = reader.read('x.plan', `plan P: P\n  ${years}\nmeasure M: M\n  target\nproject A: A\n  ends\n`).problems;
  expect(messages).toHaveLength(2);
  for (const { message } of messages) expect(message).toMatch(/such as 2027\/28/);
});

it('lists no word where nearly any may stand', () => {
  expect(problemsOf('requirement Own: Own', 'for').first?.message.length).toBeLessThan(140);
});
