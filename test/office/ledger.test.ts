// What a plan's budget lines come to, added up by ledger from an exported table, is what our reports say.
import { execFileSync } from 'node:child_process';
import { PlanEditor, sheetsOfPlan, toCsv } from '@goldenthread/exchange';
import { makeReport, reports } from '@goldenthread/report';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { FUNDS, madePlan, PARTNERS, textOf, YEARS } from '../report/money-plans.js';
import { planOf } from '../report/support.js';

/** How each kind of line counts in the net budget. */
const SIGNS: Readonly<Record<string, string>> = { revenue: '', growth: '', capital: '', income: '-', saving: '-' };

/** The exported budget lines as a journal: an entry for each amount, from the fund to the year. */
function journalOf(csv: string): string {
  const [head = [], ...lines] = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
  const entries = lines.flatMap((line) => {
    const [nature = '', fund = ''] = (line[head.indexOf('Line')] ?? '').split(' ');
    const sign = SIGNS[nature];
    if (sign === undefined || fund === FUNDS[PARTNERS]) return [];
    return YEARS.flatMap((year) => {
      const amount = line[head.indexOf(`${year}/${String(year + 1).slice(2)}`)] ?? '';
      return amount === ''
        ? []
        : [`${year}/04/01 ${nature}\n  Year:${year}  ${sign}${amount.replaceAll(',', '')}\n  Fund:${fund}\n`];
    });
  });
  return entries.join('\n');
}

/** What ledger makes of a journal: pence by year. */
function sumsOf(journal: string): number[] {
  const said = execFileSync(
    'ledger',
    ['-f', '-', 'balance', '^Year', '--flat', '--no-total', '--empty', '--balance-format', '%(account) %(display_total)\n'],
    { input: journal, encoding: 'utf8' },
  );
  const sums = new Map(
    [...said.matchAll(/Year:(\d+) +(-?[\d.]+)/g)].map(([, year, amount]) => [Number(year), Math.round(Number(amount) * 100)]),
  );
  return YEARS.map((year) => sums.get(year) ?? 0);
}

it('adds up to the net budget that the report states, to the penny', () => {
  const report = reports.find(({ name }) => name === 'budget');
  if (!report) throw new Error('no report of the budget');
  let compared = 0;
  fc.assert(
    fc.property(madePlan, (made) => {
      const text = textOf(made);
      const plan = planOf(text);
      const sheets = sheetsOfPlan(new PlanEditor(plan, new Map([['plan.plan', text]]), () => true));
      const lines = sheets.find(({ name }) => name === 'Budget lines');
      const [table] = makeReport(report, { plan, findings: [] }).blocks.filter((block) => block.type === 'table');
      if (!lines || !table) return;
      const stated = table.rows
        .at(-1)
        ?.cells.slice(1)
        .map((cell) => (cell.type === 'money' ? cell.pence : 0));
      if (stated?.length !== YEARS.length) return;
      compared++;
      expect(sumsOf(journalOf(toCsv(lines))), text).toEqual(stated);
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(30);
});
