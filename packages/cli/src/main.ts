// Where the command `goldenthread` starts.
import { EXIT } from './errors.js';
import { run } from './program.js';
import { afterFlush, standardOutput } from './terminal/output.js';
import { Screen, type Stream } from './terminal/screen.js';

let stderr: Stream | undefined;

/** Standard error. What writes to it is loaded only once something is said. */
function standardError(): Stream {
  stderr ??= standardOutput(2);
  return stderr;
}

/** Ends the process once everything is written. Left to itself, Node would first finish optimising code that is done. */
function end(code: number): void {
  process.exitCode = code;
  afterFlush(stdout, () => {
    if (stderr === undefined) process.exit();
    else afterFlush(stderr, () => process.exit());
  });
}

const stdout = standardOutput(1);
void run(process.argv.slice(2), new Screen(stdout, standardError, process.env)).then(end, () => {
  // Not even why could be said.
  process.exit(EXIT.failed);
});
