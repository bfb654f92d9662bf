import type { Definition } from '../command.js';

/** What is typed for `goldenthread diff`. */
export const defineDiff: Definition = (program, run) => {
  program
    .command('diff')
    .summary('say what a change means: promises, money, people, dates')
    .description(
      'Compares two plans, not two texts: what is promised, paid for and led otherwise, who has to agree to it, and which gaps it causes or fixes. Order, layout and files play no part.',
    )
    .usage('[BASE] [HEAD] [options]')
    .argument(
      '[BASE]',
      'a folder or a git revision, or two as main..HEAD; approved for the last version that was; left out, where this branch left the main branch',
    )
    .argument('[HEAD]', 'what to compare with it; left out, the files as they are')
    .option(
      '--format <FORMAT>',
      'how to write it: pretty for people, markdown for a comment, html for a page, json for programs; with --as also text, word',
    )
    .option(
      '--as <DOCUMENT>',
      'edition: what changed between two editions, for the public; committee: a page for those who decide',
    )
    .option('-o, --output <FILE>', 'with --as, write it to this file, for example changes.docx')
    .option('--fail-on <WHO>', 'member: end with 1 while a change waits for members to agree', 'never')
    .option('--public', 'leave out what is exempt from publication, as is done anyway')
    .option('--with-exempt', 'show what is exempt from publication too, marked EXEMPT')
    .addHelpText('after', '\nEnds with 0, with 1 when --fail-on says so, and with 2 when the comparison could not be made.')
    .action((base, head, options) => run(async (screen) => (await import('./command.js')).diff(screen, base, head, options)));
};
