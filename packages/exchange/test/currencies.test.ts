// A table in another currency than the plan's: no amount of it becomes one of the plan's own.
import { describe, expect, it } from 'vitest';
import { pasteTable } from '../src/spreadsheet/index.js';
import { csvWorkbook, planFromWorkbook } from '../src/workbook/index.js';
import { AT_THE_MARGIN } from './paste-context.js';

const context = { ...AT_THE_MARGIN, nameFor: (title: string) => title.replace(/\W/g, '') };

/** Tables of one service and two years, each with a currency said in another place; `@` is its sign. */
const TABLES: Readonly<Record<string, string>> = {
  'in each cell': 'Service\t2025/26\t2026/27\nRoads\t@1.2m\t@1.3m',
  'behind a minus': 'Service\t2025/26\t2026/27\nRoads\t-@120,000\t(@130,000)',
  'in the headings': 'Service\t2025/26 @000\t2026/27 @000\nRoads\t1,200\t1,300',
  'in the title': 'Revenue budget (@m)\t\t\nService\t2025/26\t2026/27\nRoads\t1.2\t1.3',
  'of one year for each line': 'Service\tYear\tBudget (@k)\nRoads\t2025/26\t120\nRoads\t2026/27\t130',
};

const pasted = (table: string, sign: string, symbol: string) =>
  pasteTable({ text: table.replaceAll('@', sign) }, { ...context, symbol });

describe.each(Object.entries(TABLES))('a sign %s', (_, table) => {
  it.each([
    ['£', '€'],
    ['€', '£'],
    ['$', '£'],
    ['£', '$'],
  ])('of %s is left out of a plan in %s, and each cell says why', (sign, symbol) => {
    const { lines = [], notes = [] } = pasted(table, sign, symbol) ?? {};
    expect(lines.join('\n')).not.toMatch(/[£€$]\d/);
    expect(notes.filter((note) => note.includes(`is in ${sign}, and the plan is in ${symbol}`))).toHaveLength(2);
  });

  it.each(['£', '€', '$'])('of %s is read in a plan of that currency', (sign) => {
    const { lines = [], notes = [] } = pasted(table, sign, sign) ?? {};
    expect(lines.join('\n').match(/[£€$][\d.]+[km]?/g)).toHaveLength(2);
    expect(notes.join('\n')).not.toContain('the plan is in');
  });

  it.each([
    ['£', undefined],
    ['€', 'EUR'],
    ['$', 'USD'],
  ])('of %s makes a new plan whose currency is %s', (sign, currency) => {
    const rows = table.replaceAll('@', sign).split('\n');
    const csv = rows
      .map((row) =>
        row
          .split('\t')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n');
    const { files } = planFromWorkbook(csvWorkbook(csv, 'Budget'), 'Town', { sheets: {} }, { format: (each) => each });
    const text = [...files.values()].join('\n');
    expect(/currency (\w+)/.exec(text)?.[1]).toBe(currency);
    expect([...new Set(text.match(/[£€$](?=\d)/g))]).toEqual([sign]);
  });
});

it('leaves open which of several currencies a new plan is in', () => {
  const csv = 'Service,2025/26,2026/27\nRoads,£1.2m,€1.3m\n';
  const { files, sheets } = planFromWorkbook(csvWorkbook(csv, 'Budget'), 'Town', { sheets: {} }, { format: (each) => each });
  expect([...files.values()].join('\n')).not.toMatch(/currency|€/);
  expect(sheets.flatMap(({ tables }) => tables.flatMap(({ notes }) => notes)).join('\n')).toContain('is in €');
});
