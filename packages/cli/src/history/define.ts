import type { Definition } from '../command.js';

/** What is typed for `goldenthread history`. */
export const defineHistory: Definition = (program, run) => {
  program
    .command('history')
    .summary('what a promise was over time, and who agreed to each change')
    .description(
      'Shows, from git, every value that a promise had, with its date and the decision. With --open, every change that members have to agree to and that has no decision.',
    )
    .usage('NAME [options]')
    .argument('[NAME]', 'its name in the plan, for example EmploymentRate')
    .option('--open', 'list the changes that members have to agree to and that no decision approves, then or later')
    .option('--since <REVISION>', 'begin with this git revision, for example a tag; left out, with the first commit')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json; left out, as the file ends')
    .option('-o, --output <FILE>', 'write it to this file, for example history.docx')
    .option('--with-exempt', 'show what is exempt from publication too, marked EXEMPT')
    .addHelpText('after', '\nNAME can be left out with --open. Changes that are not committed are part of it.')
    .action((name, options) => run(async (screen) => (await import('./command.js')).history(screen, name, options)));
};
