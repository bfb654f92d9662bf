import type { Definition } from '../command.js';

/** What is typed for `goldenthread fmt`. */
export const defineFmt: Definition = (program, run) => {
  program
    .command('fmt')
    .summary('format a plan: indentation, spaces, columns')
    .description(
      'Formats the plans in these files and folders: indents, lines up table columns, and replaces dashes and spaces that came from Word. No word or figure changes.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'files or folders (default: this folder)')
    .option('--check', 'change nothing; list the files that would change, and exit with 1 if there are any')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).fmt(screen, paths, options)));
};
