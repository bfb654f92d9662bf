import type { Definition } from '../command.js';

/** What is typed for `goldenthread server`. */
export const defineServer: Definition = (program, run) => {
  program
    .command('server')
    .summary('run the language server for an editor')
    .description('An editor starts this language server to show findings as you type.')
    .usage('--stdio')
    .option('--stdio', 'use standard input and output')
    .option('--clientProcessId <ID>', 'the editor’s process')
    .action((options) => run(async (screen) => (await import('./command.js')).server(screen, options)));
};
