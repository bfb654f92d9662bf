import { visible } from '@goldenthread/model';
import { WorkbookError } from './file/workbook.js';
import type { FilledCell } from './fill.js';

/** Puts cells into the text of a sheet; everything else of it stays as it is. Throws a {@link WorkbookError} where that cannot be. */
export function putCells(xml: string, cells: readonly FilledCell[]): string {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const prefix = /<(\w+:)?sheetData\b/.exec(xml)?.[1] ?? '';
  const row = new RegExp(`<${prefix}row\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}row>)`, 'g');
  const made = xml.replace(row, (whole) => {
    const number = Number(/\sr="(\d+)"/.exec(whole)?.[1]) - 1;
    const own = rows.get(number);
    if (!own) return whole;
    rows.delete(number);
    return own.reduce((text, cell) => putCell(text, cell, prefix), opened(whole, prefix));
  });
  const [left] = [...rows.values()].flat();
  if (left)
    throw new WorkbookError(
      `Cell ${left.cell} of the sheet ‘${left.sheet}’ cannot be found in the workbook’s file. Open it in Excel, save it again, and use that.`,
    );
  return made;
}

/** A row that closes itself, with room for cells. */
function opened(row: string, prefix: string): string {
  return /^<[^>]*\/>$/.test(row) ? row.replace(/\s*\/>$/, `></${prefix}row>`) : row;
}

function putCell(row: string, { cell, content }: FilledCell, prefix: string): string {
  const there = new RegExp(`<${prefix}c\\b(?=[^>]*\\sr="${cell}")([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}c>)`).exec(row);
  // The kind of its value and what it was; its style stays.
  const attributes = (there?.[1] ?? ` r="${cell}"`).replace(/\s(t|cm|vm)="[^"]*"/g, '');
  const made =
    'number' in content
      ? `<${prefix}c${attributes}><${prefix}v>${content.number}</${prefix}v></${prefix}c>`
      : `<${prefix}c${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(content.text)}</${prefix}t></${prefix}is></${prefix}c>`;
  if (there) return row.slice(0, there.index) + made + row.slice(there.index + there[0].length);
  const at = placeFor(row, cell, prefix);
  return row.slice(0, at) + made + row.slice(at);
}

/** Where a cell that its row has not yet stands: before the first to its right. */
function placeFor(row: string, cell: string, prefix: string): number {
  const own = columnOf(cell);
  for (const found of row.matchAll(new RegExp(`<${prefix}c\\b[^>]*\\sr="([A-Z]+)\\d+"`, 'g')))
    if (columnOf(found[1] ?? '') > own) return found.index;
  return row.length - `</${prefix}row>`.length;
}

function columnOf(cell: string): number {
  return [...cell.replace(/\d/g, '')].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
}

function escaped(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
