// Tables as councils publish them, and the plan that an import makes of each: `imports/*.md` has the table, the plan, what is told
// and what is asked. UPDATE_CASES=1 writes the last three, to be reviewed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Day } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { csvWorkbook, planFromWorkbook, type Workbook } from '../src/workbook/index.js';
import { droppedCells } from './dropped-cells.js';

const FOLDER = new URL('imports/', import.meta.url);
const UPDATE = process.env.UPDATE_CASES === '1';
const TODAY = 2026_06_30 as Day;

interface Case {
  readonly name: string;
  readonly table: string;
  readonly plan: string;
  readonly told: string;
  readonly asked: string;
}

function casesIn(file: string): Case[] {
  const parts = readFileSync(new URL(file, FOLDER), 'utf8').split(/^## /m);
  return parts.slice(1).map((part) => {
    const block = (kind: string): string => new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)\\n?^\`\`\``, 'm').exec(part)?.[1] ?? '';
    const [name = ''] = part.split('\n');
    return { name, table: block('table'), plan: block('plan'), told: block('told'), asked: block('asked') };
  });
}

/** A table whose cells stand between bars, as a CSV file. */
function bookOf(table: string): Workbook {
  const csv = table.split('\n').map((row) => {
    const cells = row.split('|').map((cell) => `"${cell.replaceAll('"', '""')}"`);
    return cells.join(',');
  });
  return csvWorkbook(csv.join('\n'), 'Table');
}

function imported(table: string) {
  const book = bookOf(table);
  const { sheets, files } = planFromWorkbook(book, 'Town', { sheets: {}, today: TODAY }, { format: formatPlan });
  const [sheet] = sheets;
  if (!sheet) throw new Error('there is no sheet');
  const text = [...files]
    .flatMap(([file, each]) => (file === 'plan.plan' ? each.split('\n').slice(4) : each.split('\n')))
    .join('\n');
  const told = [...sheet.notes, ...sheet.tables.flatMap(({ notes }) => notes)].join('\n');
  const asked = sheet.tables.flatMap(({ questions }) => questions).join('\n');
  const whole = [...files.values()].join('\n');
  return { cells: book.sheets[0]?.grid.cells ?? [], sheet, text: text.trim(), whole, told, asked };
}

const blockOf = (kind: string, text: string): string => (text === '' ? '' : `\n\`\`\`${kind}\n${text}\n\`\`\`\n`);

for (const file of readdirSync(FOLDER)) {
  if (UPDATE) {
    const title = readFileSync(new URL(file, FOLDER), 'utf8').split('\n')[0];
    const parts: string[] = [];
    for (const { name, table } of casesIn(file)) {
      const { text, told, asked } = imported(table);
      const blocks = [blockOf('table', table), blockOf('plan', text), blockOf('told', told), blockOf('asked', asked)];
      parts.push(`## ${name}\n${blocks.join('')}`);
    }
    writeFileSync(new URL(file, FOLDER), `${title}\n\n${parts.join('\n')}`);
  }
  describe(file, () => {
    describe.each(casesIn(file))('$name', ({ table, plan, told, asked }) => {
      it('becomes this', () => {
        const made = imported(table);
        expect(made.text).toBe(plan);
        expect(made.told).toBe(told);
        expect(made.asked).toBe(asked);
      });

      it('is a plan without a line that cannot be read', () => {
        const { whole } = imported(table);
        expect(new FactReader().read('x.plan', whole).problems).toEqual([]);
      });

      it('drops no cell in silence', () => {
        const { cells, whole, sheet } = imported(table);
        expect(droppedCells(cells, whole.split('\n'), sheet)).toEqual([]);
      });
    });
  });
}
