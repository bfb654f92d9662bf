import { URI } from 'vscode-uri';
import { slashed } from '../workspace/discover.js';

/** The path of a document, with `/` between folders. A document that isn't a file keeps its own address. */
export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? slashed(parsed.fsPath) : uri;
}

/** The address of a file, as editors write it. */
export function uriOf(file: string): string {
  return /^[a-z][a-z0-9+.-]+:/i.test(file) && !/^[a-z]:\//i.test(file) ? file : URI.file(file).toString();
}
