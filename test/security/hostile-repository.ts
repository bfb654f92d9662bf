import { chmodSync } from 'node:fs';
import path from 'node:path';
import { folderWith, goldenthread, type RunOptions, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';

const FILES = { 'a.plan': SOUND, 'b.plan': 'priority Jobs: Good jobs\n  supports Thriving\n', 'c.plan': '// The end\n' };

/** A repository of two commits, and a command that leaves a mark wherever it is run. */
export function repository(): { folder: string; mark: string; trap: string; git: (...args: string[]) => string } {
  const made = new TestRepository(FILES);
  made.commit({ ...FILES, 'b.plan': 'priority Jobs: Better jobs\n  supports Thriving\n' });
  const mark = path.join(folderWith({}), 'it-ran');
  const trap = path.join(folderWith({ trap: `#!/bin/sh\ntouch '${mark}'\n` }), 'trap');
  chmodSync(trap, 0o755);
  return { folder: made.folder, mark, trap, git: (...args) => made.git(...args) };
}

/** Everything that the command asks git. */
export async function compare(cwd: string, options: RunOptions = {}) {
  const runs = [['diff', 'HEAD~1', 'HEAD'], ['diff'], ['check', '--changed-since', 'HEAD~1']];
  return Promise.all(runs.map((args) => goldenthread(args, { cwd, ...options })));
}

/** Where an object lies that is not packed. */
export const objectFile = (folder: string, object: string): string =>
  path.join(folder, '.git/objects', object.slice(0, 2), object.slice(2));
