import { EXIT, whyRefused } from '../errors.js';

/** Ends the command quietly when whoever reads its output has gone, as in `goldenthread check | head`. */
export function endQuietlyOnBrokenPipe(...streams: NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream !== process.stderr) process.stderr.write(`The output can't be written: ${whyRefused(error)}.\n`);
      process.exit(EXIT.failed);
    });
  }
}
