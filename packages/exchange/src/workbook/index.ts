// Workbooks in and out. Pure: bytes come in and go out, nothing here knows a disk.

export { cellName, columnName, readWorkbook } from './read.js';
export { type Workbook, WorkbookError, type WorkbookSheet } from './workbook.js';
