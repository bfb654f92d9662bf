// Tables that go between a plan and a spreadsheet. Pure: nothing here knows an editor, a clipboard or Node.

export type { MoneyUnit } from './cells.js';
export { copyTable, hasFigures, toTabs } from './copy.js';
export type { Copied } from './grid.js';
export type { Named } from './names.js';
export {
  type PasteAs,
  type PasteChoice,
  type PasteContext,
  type Pasted,
  type PastedRow,
  pasteTable,
  type RowChoice,
} from './paste.js';
