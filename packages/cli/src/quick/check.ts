// `goldenthread check` by itself, for the many times that a plan is checked and nothing else is asked for. It is put into
// one file with all that such a check needs, and nothing that it doesn't: no reader of command lines, no parser, no other command.
import { fstatSync } from 'node:fs';
import { maySpareCompiling, restoreFlags } from '@goldenthread/workspace/node';
import { type CheckCommandOptions, check } from '../check/command.js';
import { failed } from '../failed.js';
import { endQuietlyOnBrokenPipe } from '../terminal/broken-pipe.js';
import { Screen, type Stream } from '../terminal/screen.js';

/** Checks plans, and ends the process. */
export function checkQuickly(paths: string[], options: CheckCommandOptions): void {
  maySpareCompiling();
  endQuietlyOnBrokenPipe(process.stdout);
  const screen = new Screen(process.stdout, standardError, process.env);
  void check(screen, paths, options)
    .catch((error: unknown) => failed(error, screen))
    .then(end);
}

/**
 * Ends the process, once all that was written has arrived. Left to itself it would wait for the engine to compile what
 * ran often, for a next time that doesn't come.
 */
function end(code: number): void {
  process.exitCode = code;
  restoreFlags();
  process.stdout.write('', () => {
    if (ready) ready.write('', () => process.exit());
    else process.exit();
  });
}

let ready: NodeJS.WriteStream | undefined;

/** Standard error. What it takes to write to a pipe takes long to load, so it is made ready only once something is said. */
function standardError(): Stream {
  if (ready) return ready;
  if (fstatSync(2).isCharacterDevice()) return realStandardError();
  return { isTTY: false, write: (text) => realStandardError().write(text) };
}

function realStandardError(): NodeJS.WriteStream {
  if (!ready) {
    ready = process.stderr;
    endQuietlyOnBrokenPipe(ready);
  }
  return ready;
}
