import { jsonLine, type Pence, toCsvCell } from '@goldenthread/model';
import Papa from 'papaparse';
import type { ColumnType, ColumnValue, TableDefinition } from './table.js';

type Rows = readonly (readonly ColumnValue[])[];

/** A table as CSV: plain figures, money in pounds and pence, days as 2025-03-31, nothing where there is none. */
export function tableAsCsv({ columns }: TableDefinition, rows: Rows): string {
  const body = rows.map((row) => row.map((value, index) => csvValue(value, columns[index]?.type)));
  return `${Papa.unparse([columns.map(({ name }) => name), ...body], { newline: '\n' })}\n`;
}

function csvValue(value: ColumnValue, type: ColumnType | undefined): string {
  if (value === null) return '';
  if (type === 'money') return inPounds(value as Pence);
  return type === 'text' ? toCsvCell(String(value)) : String(value);
}

/** A table as JSON, one row a line. Money is text, so that no program rounds it. */
export function tableAsJson({ columns }: TableDefinition, rows: Rows): string {
  return rows
    .map((row) => {
      const entries = row.map((value, index) => {
        const column = columns[index];
        return [column?.name, column?.type === 'money' && value !== null ? inPounds(value as Pence) : value];
      });
      return `${jsonLine(Object.fromEntries(entries))}\n`;
    })
    .join('');
}

/** Pence as pounds with two decimal places. */
function inPounds(pence: number): string {
  const whole = Math.abs(pence);
  return `${pence < 0 ? '-' : ''}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}
