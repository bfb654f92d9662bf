// Tables that go between a plan and a spreadsheet. Pure: nothing here knows an editor, a clipboard or Node.

export { dateIn } from './cells/cell-dates.js';
export type { MoneyUnit } from './cells/cells.js';
export type { Named } from './cells/names.js';
export type { ClipboardTable } from './grid/copied.js';
export { pasteTable } from './paste.js';
export { copyTable, toTabs } from './plan/copy.js';
export type { PasteChoice, PasteContext, Pasted, PastedRow, PastedSum, RowChoice } from './sheet/pasted.js';
export type { AnyColumn } from './sheet/table.js';
