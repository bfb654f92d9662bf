import { URI } from 'vscode-uri';
import { isPlanFile, slashed } from '../workspace/discover.js';
import { isAddress } from '../workspace/plan-folders.js';

/** The path of a file or folder, with `/` between folders; undefined for what is no file, or no address at all. */
export function filePathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri, true);
    return parsed.scheme === 'file' ? slashed(parsed.fsPath) : undefined;
  } catch {
    // Not an address: whoever sent it, no file is meant.
    return undefined;
  }
}

/**
 * What a document is known by: its path. One that isn't a plan's file (a new one, say, that was not saved yet) keeps
 * its own address; it is checked by itself.
 */
export function pathOf(uri: string): string {
  const file = filePathOf(uri);
  if (file !== undefined && isPlanFile(file)) return file;
  return isAddress(uri) ? uri : `unknown:${uri}`;
}

/** The address of a file, as editors write it. */
export function uriOf(file: string): string {
  return isAddress(file) ? file : URI.file(file).toString();
}
