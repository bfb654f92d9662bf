// Tables that go between a plan and a spreadsheet. Pure: nothing here knows an editor, a clipboard or Node.

export type { MoneyUnit } from './cells.js';
export type { ClipboardTable } from './copied.js';
export { copyTable, toTabs } from './copy.js';
export type { Named } from './names.js';
export { pasteTable } from './paste.js';
export type { PasteChoice, PasteContext, Pasted, PastedRow, PastedSum, RowChoice } from './pasted.js';
export type { AnyColumn } from './table.js';
