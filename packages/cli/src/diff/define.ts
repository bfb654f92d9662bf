import type { Definition } from '../command.js';

/** What is typed for `goldenthread diff`. */
export const defineDiff: Definition = (program, run) => {
  program
    .command('diff')
    .summary('summarise a change: promises, money, people, dates')
    .description(
      'Compares two versions of a plan. Says which promises, money, people and dates change, who has to agree, and which gaps the change causes or fixes. Order, layout and file names do not matter.',
    )
    .usage('[BASE] [HEAD] [options]')
    .argument(
      '[BASE]',
      'a folder, a git revision, two revisions as main..HEAD, or approved for the last approved version (default: the agreed plan, where this branch began)',
    )
    .argument('[HEAD]', 'what to compare it with (default: the files as they are now)')
    .option(
      '--format <FORMAT>',
      'output format: pretty for people, markdown for a comment, html for a page, json for programs; with --as also text or word',
    )
    .option(
      '--as <DOCUMENT>',
      'edition: what changed between two editions, for the public; committee: a page for those who decide',
    )
    .option('-o, --output <FILE>', 'with --as, write it to this file, for example changes.docx')
    .option('--fail-on <WHO>', 'member: exit with 1 while a change waits for members to agree', 'never')
    .option('--public', 'leave out what is exempt from publication (this is the default)')
    .option('--with-exempt', 'include what is exempt from publication, marked EXEMPT')
    .addHelpText('after', '\nExit codes: 0 done, 1 if --fail-on says so, 2 the comparison could not be made.')
    .action((base, head, options) => run(async (screen) => (await import('./command.js')).diff(screen, base, head, options)));
};
