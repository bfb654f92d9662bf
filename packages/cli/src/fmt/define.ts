import type { Definition } from '../command.js';

/** What is typed for `goldenthread fmt`. */
export const defineFmt: Definition = (program, run) => {
  program
    .command('fmt')
    .summary('set a plan neatly: indentation, spaces, columns')
    .description(
      'Formats the plans in these files and folders: indents, lines up the columns of tables, puts plain dashes and spaces for those of Word. No word or figure changes.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'files or folders; this folder when left out')
    .option('--check', 'change nothing; list the files that would change, and end with 1 if there are any')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).fmt(screen, paths, options)));
};
