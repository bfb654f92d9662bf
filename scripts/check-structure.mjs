// `npm run check:structure`: no file that people write has more lines than can be read in one go.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, reportAndExit } from './lib/checks.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const MOST_LINES = 300;

const isWritten = (file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file) && !/(^|[./])generated[./]/.test(file);

/** The files that are too long, from their texts. */
export function tooLong(files, textOf) {
  const lines = (file) => textOf(file).replace(/\n$/, '').split('\n').length;
  return files
    .filter((file) => isWritten(file) && lines(file) > MOST_LINES)
    .map((file) => `${file} has ${lines(file)} lines, more than ${MOST_LINES}: give what it does to several files`);
}

export function checkStructure() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
  return [
    check(
      'no file is too long',
      tooLong(files, (file) => readFileSync(join(ROOT, file), 'utf8')),
    ),
  ];
}

await runAsScript(import.meta, () => reportAndExit(checkStructure()));
