// Every cut of the same money adds up to the same total, to the penny: worked out here from the made-up figures themselves.
import { makeReport, type ReportDocument, reports } from '@goldenthread/report';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MadePlan, madePlan, type Nature, PARTNERS, textOf, YEARS } from './money-plans.js';
import { planOf } from './support.js';

const SPENT: Readonly<Record<Nature, number>> = { revenue: 1, growth: 1, capital: 1, income: 0, saving: -1, outturn: 0 };
/** What is paid, before savings. */
const PAID: Readonly<Record<Nature, number>> = { ...SPENT, saving: 0 };
const NET: Readonly<Record<Nature, number>> = { ...SPENT, income: -1 };

/** What the council's own lines come to in each year. */
function total({ lines }: MadePlan, signs: Readonly<Record<Nature, number>>): number[] {
  return YEARS.map((_, year) =>
    lines.reduce((sum, { fund, nature, pence }) => sum + (fund === PARTNERS ? 0 : signs[nature] * (pence[year] ?? 0)), 0),
  );
}

function tablesOf(document: ReportDocument): { caption: string; rows: { title: string; pence: number[] }[] }[] {
  return [...document.blocks, ...document.sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.type !== 'table'
      ? []
      : [
          {
            caption: block.caption,
            rows: block.rows.map(({ cells: [head, ...cells] }) => ({
              title: head?.type === 'words' ? head.text : '',
              pence: cells.map((cell) => (cell.type === 'money' ? cell.pence : 0)),
            })),
          },
        ],
  );
}

function budgetOf(made: MadePlan): ReturnType<typeof tablesOf> {
  const report = reports.find(({ name }) => name === 'budget');
  if (!report) throw new Error('no report of the budget');
  return tablesOf(makeReport(report, { plan: planOf(textOf(made)), findings: [] }));
}

it('by kind, outcome, priority, work, fund, person, certainty and recurrence', () => {
  let cuts = 0;
  fc.assert(
    fc.property(madePlan, (made) => {
      for (const { caption, rows } of budgetOf(made)) {
        const last = rows.at(-1);
        if (caption.startsWith('Where the money')) {
          // One year, before savings: the words of its ways are cells too.
          const [paid] = total(made, PAID);
          expect([caption, last?.pence.at(-1)], textOf(made)).toEqual([caption, paid]);
          continue;
        }
        const expected = total(made, caption.includes('by kind') ? NET : SPENT);
        // A table leaves out years in which nothing is stated.
        if (last?.pence.length !== YEARS.length) continue;
        cuts++;
        expect([caption, last.pence], textOf(made)).toEqual([caption, expected]);
        const sum = YEARS.map((_, year) => rows.slice(0, -1).reduce((all, { pence }) => all + (pence[year] ?? 0), 0));
        expect([caption, sum], textOf(made)).toEqual([caption, expected]);
      }
    }),
    { numRuns: 150 },
  );
  expect(cuts).toBeGreaterThan(300);
});
