// Workbooks in and out. Pure: bytes come in and go out, nothing here knows a disk.

export { toCsv, writePlanWorkbook } from './export.js';
export { csvWorkbook } from './file/csv-sheet.js';
export { type ReadCells, readCells, readWorkbook } from './file/read.js';
export { type Workbook, WorkbookError } from './file/workbook.js';
export { type FilledCells, fillsFor } from './fill.js';
export { fillWorkbook } from './fill-workbook.js';
export { exportedFrom, importExported, sheetsOfPlan } from './import-exported.js';
export { contextOf, type ImportedTable, importSheet, type SheetMapping } from './import-tables.js';
export {
  becomes,
  foundTables,
  type ImportedWorkbook,
  type ImportWishes,
  openQuestions,
  planFromWorkbook,
  planUpdatedBy,
  type SheetOutcome,
} from './import-workbook.js';
export { IMPORT_KINDS, MAPPING_FILE, type Mapping, NO_MAPPING, parseMapping, titleFromFile, updatedMapping } from './mapping.js';
export { type ImportedChange, PlanEditor } from './plan-editor.js';
export type { PlanSheet } from './plan-sheets.js';
export { publicSheets } from './public-sheets.js';
