import path from 'node:path';
import { withForwardSlashes } from '@goldenthread/workspace/node';

/** A path as people and programs are shown it: from the working folder when inside it, else whole; always with `/`. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  if (relative === '') return '.';
  const inside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return withForwardSlashes(inside ? relative : file);
}
