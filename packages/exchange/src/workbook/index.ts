// Workbooks in and out. Pure: bytes come in and go out, nothing here knows a disk.

export { csvWorkbook } from './csv-sheet.js';
export { toCsv, writePlanWorkbook } from './export.js';
export { exportedFrom, importExported, sheetsOfPlan } from './import-exported.js';
export { contextOf, type ImportedSheet, type ImportedTable, importSheet, type SheetMapping } from './import-tables.js';
export { fileFor, mergeEntries } from './merge.js';
export { newPlanFiles } from './new-plan.js';
export { type PlanChange, PlanEditor } from './plan-editor.js';
export type { PlanSheet } from './plan-sheets.js';
export { readWorkbook } from './read.js';
export { type Workbook, WorkbookError } from './workbook.js';
export { tablesOf, type WorkbookTable } from './workbook-tables.js';
