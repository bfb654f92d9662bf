import { buildPlan, CURRENCIES, moneyByYear, outcomeMoney, readings } from '@goldenthread/model';
import { diffPage, diffToMarkdown, pageToHtml } from '@goldenthread/report';
import type { Fix } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../report/support.js';
import { applied, findings, foundBy } from './support.js';

const YEARS = 'years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const RULE = 'currency-mismatch';
const fund = 'fund F: General fund\n  holds revenue\n';

/** Every place in which a plan reads an amount; `@` stands for the sign. */
const PLACES: Readonly<Record<string, string>> = {
  'the key decision': '  key decision @250k\n',
  rounding: '  rounding @1k\n',
  'the virement limit': '  virement limit @1k\n',
  'the reserves floor': '  reserves floor @1m\n',
  'the unit of all amounts': '  amounts in @k\n',
  'a row of a budget': `service S: S\n  budget\n    years 2024/25 2025/26\n    revenue F @10k -\n${fund}`,
  'a pair of a budget': `service S: S\n  budget\n    growth F 2024/25 @10k\n${fund}`,
  'income of a budget': `budget for S\n  income F 2024/25 @10k\nservice S: S\n${fund}`,
  'a saving row': `service S: S\n  budget\n    saving F 2024/25 @10k\n${fund}`,
  'the unit of a budget': `service S: S\n  budget\n    amounts in @k\n    revenue F 2024/25 10\n${fund}`,
  'a total': `service S: S\n  budget\n    total 2024/25 @10k\n${fund}`,
  'a cash limit': 'service S: S\n  cash limit 2024/25 @10k\n',
  'what is available': 'fund F: F\n  available 2024/25 @10k, 2025/26 £9k\n',
  'an opening balance': 'fund F: F\n  opening 2024/25 @10k\n',
  'a closing balance': 'fund F: F\n  closing 2024/25 @10k\n',
  'a floor': 'fund F: F\n  floor @10k\n',
  'the amount of a saving': 'saving A: A\n  amount 2024/25 @10k\n',
  'what was achieved': 'saving A: A\n  achieved 2024/25 -@10k\n',
  'what is at risk': 'saving A: A\n  at risk 2024/25 @10k\n',
  'a gap': 'financial plan M: M\n  gap new each year 2024/25 @10k\n',
  'the use of a fund': `financial plan M: M\n  uses F 2024/25 @10k\n${fund}`,
  'a receipt': 'asset A: A\n  receipt 2024/25 @10k\n',
  'a worth': 'asset A: A\n  worth @10k\n',
  'a move': 'move M: M\n  move @10k from S to T in 2024/25\nservice S: S\nservice T: T\n',
  'an impact': 'service S: S\n  impact of -@50k: Fewer rounds\n',
  'an impact on a measure': 'service S: S\n  impact of -£50k on M @5\nmeasure M: M\n  unit money\n',
  'a direction': 'service S: S\n  squeeze cost to @50k by 2025/26\n',
  'a cashable benefit': 'project S: S\n  benefit B: B\n    cashable 2025/26 @10k\n',
  'what an issue needs': 'issue I: I\n  needs @10k\n',
  'a change of a scenario': `scenario N: N\n  change F 2025/26 -@10k\n${fund}`,
  'a service level': 'service S: S\n  level L: L\n    current @10\n',
  'a measure': 'measure M: M\n  unit money\n  baseline 2023/24 @10\n',
  'a range of a measure': 'measure M: M\n  unit money\n  better between @10 and @20\n',
  'a benchmark': 'measure M: M\n  benchmark C 2023/24 @10\ncomparators C: C\n',
};

const fixedWith = (text: string, fix: Fix | undefined): string =>
  fix ? (applied({ 'plan.plan': text }, fix)['plan.plan'] ?? '') : text;

describe('a second currency', () => {
  it.each(
    Object.entries(PLACES).flatMap(([where, place]) =>
      (
        [
          ['EUR', '£'],
          ['GBP', '€'],
          ['GBP', '$'],
          ['USD', '€'],
          ['CAD', '£'],
        ] as const
      ).map(([code, sign]) => [where, code, sign, place] as const),
    ),
  )('is found in %s of a plan in %s written with %s', (_, code, sign, place) => {
    // The sign itself is put in last, so that the plan's own amounts keep theirs.
    const own = CURRENCIES[code];
    const text = `plan P: Plan\n  currency ${code}\n  ${YEARS}${place.replaceAll('£', own).replaceAll('@', sign)}`;
    const [finding, ...others] = foundBy(RULE, text);
    expect(finding?.severity).toBe('error');
    expect(others).toEqual([]);
    const fixed = fixedWith(text, finding?.fixes[0]);
    expect(foundBy(RULE, fixed)).toEqual([]);
    expect(fixed).toBe(`plan P: Plan\n  currency ${code}\n  ${YEARS}${place.replaceAll('£', own).replaceAll('@', own)}`);
  });

  it.each(Object.entries(CURRENCIES))('is not found where all is in %s', (code, sign) => {
    for (const place of Object.values(PLACES)) {
      const text = `plan P: Plan\n  currency ${code}\n  ${YEARS}${place.replaceAll('@', sign).replaceAll('£', sign)}`;
      expect(findings(text).filter(({ rule }) => rule === RULE || rule === 'line-not-understood')).toEqual([]);
    }
  });

  it('counts in no sum', () => {
    const text = `plan P: Plan\n  ${YEARS}outcome O: O\nservice S: S\n  delivers O\n  budget\n    years 2024/25 2025/26\n    revenue F £10k €7k\n    growth F £1k £2k\n${fund}`;
    const plan = buildPlan([new FactReader().read('a.plan', text)]);
    const outcome = plan.of('outcome')[0];
    expect(outcome && [...outcomeMoney(plan, outcome)]).toEqual([
      [2024, 1_100_000],
      [2025, 200_000],
    ]);
    const service = plan.of('service')[0];
    expect(service && moneyByYear(plan, service)[0]?.years.stated(2025)).toBe(200_000);
  });

  it('counts in no sum where its bare numbers stand under another unit', () => {
    const text = `plan P: Plan\n  ${YEARS}service S: S\n  budget\n    amounts in €k\n    years 2024/25\n    revenue F 10\n    growth F £3k\n${fund}`;
    const plan = buildPlan([new FactReader().read('a.plan', text)]);
    const service = plan.of('service')[0];
    expect(service && moneyByYear(plan, service)[0]?.years.stated(2024)).toBe(300_000);
  });

  it('is no figure of a measure', () => {
    const text = `plan P: Plan\n  ${YEARS}measure M: M\n  unit money\n  actual 2022/23 £10, 2023/24 €9\n`;
    const measure = buildPlan([new FactReader().read('a.plan', text)]).of('measure')[0];
    expect(measure && readings(measure, 'actual').map(({ amount }) => amount)).toEqual([10]);
  });

  it('is one finding where a plan that states no currency is all in another', () => {
    const text = `plan P: Plan\n  ${YEARS}service S: S\n  cash limit 2024/25 €10k\n  impact of -€50k: Fewer\n  budget\n    revenue F 2024/25 €9k\n${fund}`;
    const found = foundBy(RULE, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.related).toHaveLength(2);
    expect(found[0]?.fixes.map(({ title }) => title)).toEqual(['The whole plan is in EUR']);
    expect(foundBy(RULE, fixedWith(text, found[0]?.fixes[0]))).toEqual([]);
  });

  it('is a matter of the currency line where that cannot be read', () => {
    const text = `plan P: Plan\n  currency EURO\n  ${YEARS}service S: S\n  cash limit 2024/25 €10k\n`;
    expect(findings(text).map(({ rule }) => rule)).toContain('setting-not-understood');
    expect(foundBy(RULE, text)).toEqual([]);
  });
});

it('a comparison shows the currency of the plan', () => {
  const plan = (amount: string): string => `plan Council: A plan
  years 2026/27 to 2026/27
  currency EUR
fund General: General Fund
  holds revenue
  available 2026/27 €10m
service Streets: Street cleansing
  budget
    years           2026/27
    revenue General ${amount}
`;
  const diff = diffTexts(plan('€9m'), plan('€12m'));
  const shown = [diff.headline, pageToHtml(diffPage(diff)), diffToMarkdown(diff)].join('\n');
  expect(shown).toContain('€');
  expect(shown).not.toContain('£');
});
