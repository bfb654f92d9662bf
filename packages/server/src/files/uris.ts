import path from 'node:path/posix';
import { isAddress, isPlanFile } from '@goldenthread/workspace';
import { URI } from 'vscode-uri';

/** Whether files may be kept elsewhere than on this machine's disk; see {@link acceptAnyScheme}. */
let anywhere = false;

/**
 * Says that there is no disk: every address is a file's, whatever its scheme, and its path begins with its scheme and
 * authority (`/vscode-vfs:github/…`). Said once, by the server that runs in a browser, before anything else.
 */
export function acceptAnyScheme(): void {
  anywhere = true;
}

/** A path that stands for an address that is not on this machine's disk. */
const ELSEWHERE = /^\/([a-z][a-z0-9+.-]*):([^/]*)(\/.*)$/s;

/** Documents that are no files, wherever files are kept. */
const NO_FILES = new Set(['untitled', 'git', 'output', 'goldenthread-library']);

/** The path of a file or folder, with `/` between folders; undefined for what is no file, or no address at all. */
export function filePathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri, true);
    if (anywhere) return NO_FILES.has(parsed.scheme) ? undefined : `/${parsed.scheme}:${parsed.authority}${parsed.path}`;
    return parsed.scheme === 'file' ? diskPath(parsed) : undefined;
  } catch {
    // Not an address: whoever sent it, no file is meant.
    return undefined;
  }
}

/** As the address's own `fsPath`, but with `/` between folders on every system. */
function diskPath({ authority, path }: URI): string {
  if (authority !== '' && path.length > 1) return `//${authority}${path}`;
  const drive = /^\/([a-z]):/i.exec(path)?.[1];
  return drive === undefined ? path : `${drive.toLowerCase()}${path.slice(2)}`;
}

/**
 * What a document is known by: its path. One that is neither a plan's file nor a table (a new one, say, that was not saved yet) keeps
 * its own address; it is checked by itself.
 */
export function pathOf(uri: string): string {
  const file = filePathOf(uri);
  if (file !== undefined && (isPlanFile(file) || isTableFile(file))) return file;
  return isAddress(uri) ? uri : `unknown:${uri}`;
}

/** The address of a file, as editors write it. */
export function uriOf(file: string): string {
  if (isAddress(file)) return file;
  const [, scheme, authority, path] = (anywhere && ELSEWHERE.exec(file)) || [];
  if (scheme === undefined) return URI.file(file).toString();
  return URI.from({ scheme, authority: authority ?? '', path: path ?? '' }).toString();
}

/** Whether one of these is a folder that a file lies in. */
export function hasFolderIn(folders: ReadonlySet<string>, file: string): boolean {
  for (let each = path.dirname(file); ; each = path.dirname(each)) {
    if (folders.has(each)) return true;
    if (path.dirname(each) === each) return false;
  }
}

/** Whether a file is a table, from which a plan may read figures: an editor has such files open as text too. */
export function isTableFile(file: string): boolean {
  return /\.csv$/i.test(file);
}
