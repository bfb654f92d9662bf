// Escaping, for every place that words of a plan are written to. Nothing else escapes: test/security/escaping.test.ts feeds
// hostile text through the reader of each target.
import { toCell, toCsvCell } from './cell.js';
import { toMarkdown } from './markdown.js';
import { escapeHtml, forXml, toMermaid } from './markup.js';
import { forLog, printable } from './terminal.js';
import { azureData, azureProperty, githubData, githubProperty } from './workflow.js';

export { fromSeparatedCell, toCell, toCsvCell, toSeparatedLines } from './cell.js';
export { toMarkdown } from './markdown.js';
export { escapeHtml, forXml, jsonLine, safeAddress, toJson, toMermaid, xmlForLog } from './markup.js';
export { SheetNames, sheetFileName } from './sheet-names.js';
export { forLog, printable } from './terminal.js';
export { oneLine, visible } from './visible.js';
export { azureData, azureProperty, githubData, githubProperty } from './workflow.js';

/** Every target, with what makes words harmless in it. */
export const ESCAPERS = {
  terminal: printable,
  log: forLog,
  markdown: toMarkdown,
  html: escapeHtml,
  mermaid: toMermaid,
  cell: toCell,
  csv: toCsvCell,
  xml: forXml,
  'github-data': githubData,
  'github-property': githubProperty,
  'azure-data': azureData,
  'azure-property': azureProperty,
} as const satisfies Record<string, (text: string) => string>;

/** A place that words are written to. */
export type EscapeTarget = keyof typeof ESCAPERS;
