import { visible } from '@goldenthread/model';
import type { ReportDocument } from '../document/document.js';

/** A report whose words hold nothing that cannot be seen: no workbook and no Word document can hold most of it. */
export function withPlainWords(document: ReportDocument): ReportDocument {
  return plain(document) as ReportDocument;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
