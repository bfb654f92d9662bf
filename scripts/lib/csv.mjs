// Reads a CSV file with a heading row into objects.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export function readCsv(path) {
  const { data, errors } = Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${path}, row ${errors[0].row}: ${errors[0].message}`);
  return data;
}
