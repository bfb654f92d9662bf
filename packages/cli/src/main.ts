// Where the command `goldenthread` starts.
import { run } from './program.js';
import { endQuietlyOnBrokenPipe } from './terminal/broken-pipe.js';
import { Screen } from './terminal/screen.js';

let stderr: NodeJS.WriteStream | undefined;

/** Standard error. What writes to it is loaded only once something is said. */
function standardError(): NodeJS.WriteStream {
  if (stderr === undefined) {
    stderr = process.stderr;
    endQuietlyOnBrokenPipe(stderr);
  }
  return stderr;
}

/** Ends the process once everything is written. Left to itself, Node would first finish optimising code that is done. */
function end(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () => {
    if (stderr === undefined) process.exit();
    else stderr.write('', () => process.exit());
  });
}

endQuietlyOnBrokenPipe(process.stdout);
void run(process.argv.slice(2), new Screen(process.stdout, standardError, process.env)).then(end);
