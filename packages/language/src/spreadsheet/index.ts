// Tables that go between a plan and a spreadsheet. Pure: nothing here knows an editor, a clipboard or Node.
export { copyTable, hasFigures, toTabs } from './copy.js';
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
