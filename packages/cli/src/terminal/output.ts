import { fstatSync, writeSync } from 'node:fs';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import type { Stream } from './screen.js';

/** Standard output or standard error. Whatever it is, no failure to write to it is lost. */
export function standardOutput(descriptor: 1 | 2): Stream {
  return isFile(descriptor) ? toFile(descriptor) : toStream(descriptor === 1 ? process.stdout : process.stderr);
}

/** Calls back once everything is written. Never does where that failed: then the process ends with 2. */
export function afterFlush(output: Stream, then: () => void): void {
  if (output === process.stdout || output === process.stderr)
    (output as NodeJS.WriteStream).write('', (error) => (error ? undefined : then()));
  else then();
}

/** A file, or a device that is no terminal. Node's own stream for these drops what a full disk did not take. */
function isFile(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || (stats.isCharacterDevice() && !(descriptor === 1 ? process.stdout : process.stderr).isTTY);
  } catch {
    return false;
  }
}

function toFile(descriptor: number): Stream {
  return {
    isTTY: false,
    write(text) {
      const bytes = Buffer.from(text);
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        throw new CommandError(`The output cannot be written: ${systemErrorInWords(error)}.`);
      }
    },
  };
}

/** A terminal, a pipe or a socket. Where its reader has gone, as in `goldenthread check | head`, the command ends without a word. */
function toStream(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stream !== process.stderr)
      process.stderr.write(`The output cannot be written: ${systemErrorInWords(error)}.\n`);
    process.exit(EXIT.failed);
  });
  return stream;
}
