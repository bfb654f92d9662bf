import type { CommandOf } from '../command.js';
import { CommandError } from '../errors.js';

/** What can be asked of `goldenthread server`. */
export interface ServerCommandOptions {
  readonly stdio?: boolean;
}

/** `goldenthread server`: the checks, for an editor. Ends when the editor ends it. */
export const server: CommandOf<[options: ServerCommandOptions]> = async (_screen, options) => {
  if (!options.stdio) {
    throw new CommandError(
      'The server is started by an editor, which talks to it over standard input and output: ‘goldenthread server --stdio’. To check a plan here, use ‘goldenthread check’.',
    );
  }
  // Loaded only now: no other command needs the protocol.
  const { startServer } = await import('@goldenthread/server');
  startServer();
  // The editor ends the process.
  return new Promise(() => {});
};
