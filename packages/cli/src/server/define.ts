import type { Definition } from '../command.js';

/** What is typed for `goldenthread server`. */
export const defineServer: Definition = (program, run) => {
  program
    .command('server')
    .summary('the checks for an editor, over the language server protocol')
    .description('Started by an editor: the language server, which shows findings while someone types.')
    .usage('--stdio')
    .option('--stdio', 'talk over standard input and output')
    .option('--clientProcessId <ID>', 'the editor’s process')
    .action((options) => run(async (screen) => (await import('./command.js')).server(screen, options)));
};
