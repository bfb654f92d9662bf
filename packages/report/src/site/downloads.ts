import { toCsvCell } from '@goldenthread/model';
import Papa from 'papaparse';
import { cellText } from '../document/cells.js';
import type { Cell, Table } from '../document/document.js';
import type { FileNames, SiteFile } from './address.js';

/** A table that can be downloaded. */
export interface Download {
  readonly path: string;
  readonly table: Table;
}

/** The tables of a site as files: each as CSV, with a description of its columns for programs (CSV on the Web, W3C). */
export class Downloads {
  readonly all: Download[] = [];

  constructor(
    private readonly names: FileNames,
    private readonly symbol: string,
    /** The ISO code of the money, for the description: `GBP`. */
    private readonly currency: string,
  ) {}

  /** Takes in a table; gives the path of its file. */
  add(table: Table, folder = 'data/tables/'): string {
    const path = this.names.next(folder, table.caption, '.csv');
    this.all.push({ path, table });
    return path;
  }

  /** The files of a table. */
  filesOf({ path, table }: Download): SiteFile[] {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [
      { path, contents: this.csv(table) },
      { path: `${path}-metadata.json`, contents: `${JSON.stringify(this.description(name, table), undefined, 2)}\n` },
    ];
  }

  private csv({ columns, rows }: Table): string {
    const cells = rows.map((row) => row.cells.map((cell) => exactValue(cell, this.symbol)));
    return `\uFEFF${Papa.unparse([columns.map(({ head }) => toCsvCell(head)), ...cells])}\r\n`;
  }

  private description(name: string, { caption, columns, rows }: Table): object {
    const taken = new FileColumnNames();
    return {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: name,
      'dc:title': caption,
      dialect: { header: true, encoding: 'utf-8' },
      tableSchema: {
        columns: columns.map(({ head }, index) => {
          const cells = rows.flatMap((row) => row.cells[index] ?? []);
          const missing = [...new Set(cells.flatMap((cell) => (cell.type === 'none' ? [cellText(cell, this.symbol)] : [])))];
          const exact = cells.some(({ type }) => type === 'money' || type === 'figure');
          const numeric = exact && cells.every(({ type }) => type === 'money' || type === 'figure' || type === 'none');
          const isMoney = cells.some(({ type }) => type === 'money');
          return {
            titles: head,
            name: taken.next(head),
            datatype: numeric ? 'decimal' : 'string',
            ...(isMoney ? { 'dc:description': `Amounts in ${this.currency}` } : {}),
            ...(missing.length > 0 ? { null: missing } : {}),
          };
        }),
      },
    };
  }
}

/** The exact value for programs: money in pounds, a figure as a number; words as people read them. */
function exactValue(cell: Cell, symbol: string): string | number {
  if (cell.type === 'money') return cell.pence / 100;
  return cell.type === 'figure' ? cell.amount : toCsvCell(cellText(cell, symbol));
}

/** Names of columns for programs: small letters, digits and underscores, no two alike. */
class FileColumnNames {
  private readonly taken = new Set<string>();

  next(head: string): string {
    const base =
      head
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '') || 'column';
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}_${count}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}
