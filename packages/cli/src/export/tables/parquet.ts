import type { ColumnType, ColumnValue, TableDefinition } from '@goldenthread/report/tables';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';

/** How a column is written. Amounts are exact: DECIMAL with two places, in whole pence. */
const TYPES: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  money: { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 },
  truth: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * A table as a Parquet file. The same rows give the same bytes. A file holds one edition, so that what helps a program to skip parts of
 * a large one is left out.
 */
export function tableAsParquet({ columns }: TableDefinition, rows: readonly (readonly ColumnValue[])[]): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] })),
  ];
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => parquetValue(row[index] ?? null, type)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, statistics: false, createdBy: 'Golden Thread' }));
}

function parquetValue(value: ColumnValue, type: ColumnType): ColumnValue | bigint {
  if (value === null) return null;
  if (type === 'money') return BigInt(value as number);
  return type === 'day' ? Math.round(Date.parse(String(value)) / DAY) : value;
}
