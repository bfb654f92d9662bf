// Tables as councils keep them, and what each becomes: `tables/*.md` has the table, the plan and what is told.
// UPDATE_CASES=1 writes the last two, to be reviewed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseMoney } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { type ClipboardTable, type PasteContext, type Pasted, pasteTable } from '../src/spreadsheet/index.js';
import { AT_THE_MARGIN } from './paste-context.js';

const FOLDER = new URL('tables/', import.meta.url);
const UPDATE = process.env.UPDATE_CASES === '1';

const CONTEXT: PasteContext = {
  ...AT_THE_MARGIN,
  nameFor: (title, taken) => {
    const words = title.match(/[\p{L}\d]+/gu) ?? ['Item'];
    const name = words
      .slice(0, 4)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('');
    return taken.has(name) ? `${name}2` : name;
  },
};

interface Case {
  readonly name: string;
  readonly copied: ClipboardTable;
  readonly source: string;
  readonly plan: string;
  readonly told: string;
}

/** A table whose cells stand between bars; `\n` is a new line in a cell. */
const cellsOf = (table: string): string =>
  table
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => (cell.includes('\\n') ? `"${cell.replaceAll('\\n', '\n')}"` : cell))
        .join('\t'),
    )
    .join('\n');

function casesIn(file: string): Case[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const block = (kind: string): string => new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)\\n?^\`\`\``, 'm').exec(part)?.[1] ?? '';
      const html = block('html');
      const source = html === '' ? `\`\`\`table\n${block('table')}\n\`\`\`` : `\`\`\`html\n${html}\n\`\`\``;
      const copied = html === '' ? { text: cellsOf(block('table')) } : { text: '', html };
      return { name: part.split('\n')[0] ?? '', copied, source, plan: block('plan'), told: block('told') };
    });
}

function paste(copied: ClipboardTable): Pasted {
  const pasted = pasteTable(copied, CONTEXT);
  if (!pasted) throw new Error('no table was found');
  return pasted;
}

const TAKEN_OFF: ReadonlySet<string> = new Set(['income', 'saving']);

/** Each total of a budget with what the lines since the one before it come to, or right below one all lines above. */
function totalsOf(lines: readonly string[]): [period: string, stated: number, added: number][] {
  const rows = lines.map((line) =>
    line
      .replace(/\s+: .*$/, '')
      .trim()
      .split(/\s{2,}/),
  );
  const periods = rows.find(([word]) => word === 'years' && lines[0] === 'budget')?.slice(1) ?? [];
  return periods.flatMap((period, column) => {
    const found: [string, number, number][] = [];
    const all: number[] = [];
    let since: number[] = [];
    for (const [label = '', ...figures] of rows) {
      const [word = ''] = label.split(' ');
      const pence = parseMoney(figures[column] ?? '-') ?? 0;
      if (word === 'total') {
        const added = (since.length > 0 ? since : all).reduce((sum, each) => sum + each, 0);
        if ((figures[column] ?? '-') !== '-') found.push([period, pence, added]);
        since = [];
      } else if (/^(revenue|capital|growth|income|saving)$/.test(word)) {
        const counted = TAKEN_OFF.has(word) ? -pence : pence;
        since.push(counted);
        all.push(counted);
      }
    }
    return found;
  });
}

for (const file of readdirSync(FOLDER)) {
  const cases = casesIn(file);
  if (UPDATE) {
    const title = readFileSync(new URL(file, FOLDER), 'utf8').split('\n')[0];
    const parts = cases.map(({ name, copied, source }) => {
      const { lines, notes } = paste(copied);
      return `## ${name}\n\n${source}\n\n\`\`\`plan\n${lines.join('\n')}\n\`\`\`\n${notes.length === 0 ? '' : `\n\`\`\`told\n${notes.join('\n')}\n\`\`\`\n`}`;
    });
    writeFileSync(new URL(file, FOLDER), `${title}\n\n${parts.join('\n')}`);
  }
  describe(file, () => {
    describe.each(casesIn(file))('$name', ({ copied, plan, told }) => {
      const pasted = paste(copied);

      it('becomes this', () => {
        expect(pasted.lines.join('\n')).toBe(plan);
        expect(pasted.notes.join('\n')).toBe(told);
      });

      it('drops no cell in silence', () => {
        const { lines, notes, cells } = pasted;
        expect(cells.length).toBeGreaterThan(3);
        const said = notes.join('\n');
        const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ');
        for (const { row, column, text, fate } of cells) {
          if (fate !== 'left out') continue;
          const heading = cells.find(
            (each) =>
              each.column === column && each.row < row && plain(said).includes(plain(each.text.split('\n')[0] ?? '').trim()),
          );
          expect(
            said.includes(text) || said.includes(`Row ${row}`) || said.includes(`olumn ${column}`) || heading !== undefined,
            `${text} in row ${row}`,
          ).toBe(true);
        }
        // A figure that stands in the plan is there by its digits.
        const digits = (value: string): string => value.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
        const written =
          lines
            .join(' ')
            .match(/[\d,.]+/g)
            ?.map(digits) ?? [];
        for (const { text, fate } of cells)
          if (fate === 'plan' && /^[(£-]*[\d,.]+[)%]*$/.test(text) && digits(text) !== '')
            expect(written.some((each) => each === digits(text)) || lines.join('\n').includes(text), text).toBe(true);
      });

      it('states no total that its lines do not come to', () => {
        for (const [period, stated, added] of totalsOf(pasted.lines)) expect([period, added]).toEqual([period, stated]);
      });

      it('has the sums of the sheet, or says which do not agree', () => {
        for (const { label, agrees } of pasted.sums) if (!agrees) expect(pasted.notes.join('\n')).toContain(label);
      });
    });
  });
}
