import type { Definition } from '../command.js';

/** What is typed for `goldenthread history`. */
export const defineHistory: Definition = (program, run) => {
  program
    .command('history')
    .summary('show how a promise changed over time, and who agreed to each change')
    .description(
      'Shows every value that a promise has had, from git, with its date and the decision. With --open, lists every change that members have to agree to and that has no decision.',
    )
    .usage('NAME [options]')
    .argument('[NAME]', 'its name in the plan, for example EmploymentRate')
    .option('--open', 'list the changes that members have to agree to and that no decision has approved')
    .option('--since <REVISION>', 'start from this git revision, for example a tag (default: the first commit)')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json (default: from the file’s ending)')
    .option('-o, --output <FILE>', 'write it to this file, for example history.docx')
    .option('--with-exempt', 'include what is exempt from publication, marked EXEMPT')
    .addHelpText('after', '\nNAME is optional with --open. Uncommitted changes are included.')
    .action((name, options) => run(async (screen) => (await import('./command.js')).history(screen, name, options)));
};
