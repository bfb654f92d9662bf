// Where the command `goldenthread` starts.
import { run } from './program.js';
import { endQuietlyOnBrokenPipe } from './terminal/broken-pipe.js';
import { Screen } from './terminal/screen.js';

endQuietlyOnBrokenPipe(process.stdout, process.stderr);
process.exitCode = await run(process.argv.slice(2), new Screen(process.stdout, process.stderr, process.env));
