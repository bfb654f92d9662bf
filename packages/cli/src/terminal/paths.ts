import { existsSync } from 'node:fs';
import path from 'node:path';
import { withForwardSlashes } from '@goldenthread/workspace/node';

/** A path as people and programs are shown it: from the working folder when inside it, else whole; always with `/`. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  if (relative === '') return '.';
  const inside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return withForwardSlashes(inside ? relative : file);
}

/** The same for many places in few files: each path is worked out once. */
export function shownPaths(cwd: string): (file: string) => string {
  const known = new Map<string, string>();
  return (file) => {
    const shown = known.get(file) ?? shownPath(file, cwd);
    known.set(file, shown);
    return shown;
  };
}

/** The top of the repository that a folder lies in: what services see paths from. The folder itself where it lies in none. */
export function repositoryTop(folder: string): string {
  for (let each = folder; ; each = path.dirname(each)) {
    if (existsSync(path.join(each, '.git'))) return each;
    if (path.dirname(each) === each) return folder;
  }
}
