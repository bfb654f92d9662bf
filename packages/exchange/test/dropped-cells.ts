import type { ImportedSheet } from '../src/workbook/import-tables.js';

/** Digits without what writing them differently changes: commas, points, signs, units. */
const digitsOf = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The cells that neither stand in the plan nor are reported: by their own text or digits, or by the row or the column that a note
 * names. It looks at what a person sees alone.
 */
export function droppedCells(
  cells: readonly (readonly string[])[],
  lines: readonly string[],
  { tables, notes }: ImportedSheet,
): string[] {
  const told = [
    ...notes,
    ...tables.flatMap((table) => [
      ...table.notes,
      ...table.questions,
      table.title,
      ...table.columns.map(({ heading, is }) => `${heading} ${is}`),
    ]),
  ].join('\n');
  const all = plain([...lines, told].join('\n'));
  const digits = new Set((lines.join(' ').match(/[\d,.]+/g) ?? []).map(digitsOf));
  const sums = new Set(tables.flatMap((table) => table.sums.flatMap(({ sheet }) => digitsOf(sheet))));
  return cells.flatMap((row, at) =>
    row.flatMap((text, column) => {
      if (text.trim() === '' || all.includes(plain(text))) return [];
      if (/\d/.test(text) && (digits.has(digitsOf(text)) || sums.has(digitsOf(text)))) return [];
      const headings = cells
        .slice(0, at)
        .flatMap((above) => above[column] ?? [])
        .filter(Boolean);
      const named =
        told.includes(`Row ${at + 1}`) ||
        told.includes(`row ${at + 1}`) ||
        headings.some((heading) => told.includes(`‘${heading}`) && told.includes('left out'));
      // Parts of a cell, and words that became clauses: High is `better higher`, R is red.
      const parts = text.split(/[;\n]/).every((part) => all.includes(plain(part)));
      return named || parts || STATES.test(text) || isDate(text, lines) || isLevels(text, lines)
        ? []
        : [`row ${at + 1}, column ${column + 1}: ${text}`];
    }),
  );
}

const STATES =
  /^((higher|high|lower|low)( is better)?|[rag]|green|amber|red|gwyrdd|melyn|coch|%|n\/a|done|first|annual|full year|cyfanswm|january|april|may)$/i;

/** Both levels of a risk in one cell: `4 x 5 = 20` is `4 impact 5`. */
function isLevels(text: string, lines: readonly string[]): boolean {
  const [, first, second] = /^(\d)\s*x\s*(\d)(?:\s*=\s*\d+)?$/.exec(text) ?? [];
  return first !== undefined && lines.some((line) => line.endsWith(` ${first} impact ${second}`));
}

/** A date or a quarter in other words than the plan's: by its year, which stands in a line of the plan with a date. */
function isDate(text: string, lines: readonly string[]): boolean {
  if (lines.some((line) => line.includes(text.slice(0, 10)))) return true;
  const year = /(?:^|\D)(?:20)?(\d\d)$/.exec(text.replace(/^(Q\d 20\d\d)\/\d\d$/, '$1'))?.[1];
  const isSaid = /^\d{1,2}([ ./-])\w+\1(20)?\d\d$|^(end of )?[a-z]{3,9}[ -](20)?\d\d$|^Q\d 20\d\d\/\d\d$/i.test(text);
  return isSaid && lines.some((line) => new RegExp(`(starts|ends|from|by|on) 20${year}`).test(line));
}
