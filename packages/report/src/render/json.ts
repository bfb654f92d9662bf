import { toJson } from '@goldenthread/model';
import type { ReportDocument } from '../document/document.js';

/** A report as JSON for programs: the document itself, with amounts in whole pence. Version 1 of its form. */
export function reportToJson(document: ReportDocument): string {
  return toJson({ version: 1, ...document });
}
