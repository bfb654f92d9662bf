import { describe, expect, it } from 'vitest';
import { foundBy } from './support.js';

// Words that stand where an answer is asked for, and give none.

const HEAD = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2025-06-30\n';
const SAVING = 'saving S: Fewer routes\n  amount 2025/26 £5k\n  effect: Fewer buses on Sundays\n';

const count = (rule: string, text: string): number => foundBy(rule, HEAD + text).length;

describe('a record of equality', () => {
  it.each([
    'screening',
    'screening on 2025-01: N/A',
    'screening on 2025-01: Not applicable',
    'screening on 2025-01: Ddim yn berthnasol',
    'screening: Completed',
    'assessment: Required',
    'assessment on 2025-01: To be undertaken',
    'assessment on 2025-01: i ddilyn',
    'assessment on 2025-01: Under way.',
    'screening on 2025-01: ???',
  ])('is not made by equality %s', (line) => {
    expect(count('equality-consideration-missing', `${SAVING}  equality ${line}\n`)).toBe(1);
  });

  it.each([
    'screening on 2025-01',
    'screening on 2025-01: Completed',
    'assessment: See appendix C of the budget report',
    'screening on 2025-01: Not needed, as no service changes',
    'assessment on 2025-01: Dim effaith andwyol',
  ])('is made by equality %s', (line) => {
    expect(count('equality-consideration-missing', `${SAVING}  equality ${line}\n`)).toBe(0);
  });
});

describe('what less money would do', () => {
  const service = (words: string): string =>
    `service S: Parks\n${[-250, -100, -50, 50, 100, 250].map((k) => `  impact of ${k > 0 ? '+' : '-'}£${Math.abs(k)}k: ${k === -100 ? words : 'Fewer rounds'}\n`).join('')}`;

  it.each(['n/a', 'N / A', 'xxx', 'tbc', 'Required', 'Yes', '–', '[what it would do]'])('is not said by %s', (words) => {
    expect(foundBy('impact-scenarios-missing', HEAD + service(words)).map(({ message }) => message)).toEqual([
      expect.stringContaining('‘Parks’ does not say what -£100k would do'),
    ]);
  });

  it.each(['No change', 'None', 'Fewer barrows'])('is said by %s', (words) => {
    expect(count('impact-scenarios-missing', service(words))).toBe(0);
  });

  it('is asked once where the amount is in another currency', () => {
    const text = HEAD + service('Fewer').replace('-£100k', '-$100k');
    expect(foundBy('currency-mismatch', text)).toHaveLength(1);
    expect(foundBy('impact-scenarios-missing', text)).toEqual([]);
  });
});

it('takes a baseline in another currency for a baseline', () => {
  const text = 'measure M: Rent arrears\n  unit money\n  better lower\n  baseline 2023/24 €200\n  target 2025/26 £100\n';
  expect(count('currency-mismatch', text)).toBe(1);
  expect(count('baseline-missing', text)).toBe(0);
});

describe('a line that cannot be read', () => {
  it.each([
    ['measure M: M\n  years 2024 to 2025\n  target 5 6\n', ['row-length']],
    ['measure M: M\n  years 2024/25 - 2026/27\n  target 5 6 7\n', ['row-length']],
    ['measure M: M\n  years 2024/25, 2025/26 and 2026/27\n  target 5 6 7\n', ['row-length']],
    ['measure KPI 12: Visits\n', ['title-missing']],
    ['outcome M&E: We learn\n', ['title-missing']],
    ['measure KPI: Visits\noutcome O: O\nservice S: S\n  delivers KPI 12\n', ['wrong-kind-of-name', 'unknown-name']],
  ])('makes no second finding: %j', (text, rules) => {
    for (const rule of rules) expect(foundBy(rule, HEAD + text)).toEqual([]);
    expect([...foundBy('line-not-understood', HEAD + text), ...foundBy('period-invalid', HEAD + text)]).toHaveLength(1);
  });
});

describe('elements of one title, or of none', () => {
  const said = (tasks: string): string | undefined =>
    foundBy('action-without-date', `${HEAD}project H: Hall\n${tasks}`).map(({ message }) => message)[0];

  it.each([
    ['  action: Paint\n  action: Paint\n', '2 actions called ‘Paint’ have no date'],
    ['  action\n  action\n', '2 actions without a title have no date'],
    ['  action\n  milestone: Opens\n', 'An action without a title and ‘Opens’ have no date'],
    ['  action: A1\n  action: A2\n  action: A2\n  action: A3\n  action: A4\n', '‘A1’, 2 actions called ‘A2’ and 2 other actions'],
  ])('are counted: %j', (tasks, start) => expect(said(tasks)).toContain(start));
});
