// Escaping, for every place that words of a plan are written to. Nothing else escapes: test/security/escaping.test.ts feeds
// hostile text through the reader of each target.
import { toCell, toCsvCell } from './cell.js';
import { escapeHtml } from './html.js';
import { toMarkdown } from './markdown.js';
import { toMermaid } from './mermaid.js';
import { forLog, printable } from './terminal.js';
import { azureData, azureProperty, githubData, githubProperty } from './workflow.js';
import { forXml } from './xml.js';

export { fromSeparatedCell, toCell, toCsvCell, toSeparatedCell } from './cell.js';
export { escapeHtml, safeAddress } from './html.js';
export { toJson } from './json.js';
export { toMarkdown } from './markdown.js';
export { toMermaid } from './mermaid.js';
export { forLog, printable } from './terminal.js';
export { oneLine, visible } from './visible.js';
export { azureData, azureProperty, githubData, githubProperty } from './workflow.js';
export { forXml, xmlForLog } from './xml.js';

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
