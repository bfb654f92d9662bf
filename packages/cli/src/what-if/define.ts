import type { Definition } from '../command.js';

/** What is typed for `goldenthread what-if`. */
export const defineWhatIf: Definition = (program, run) => {
  program
    .command('what-if')
    .summary('the plan beside itself under one or more scenarios')
    .description(
      'Shows what scenarios of the plan change: what is left to find, what funds have, what reaches outcomes, what services say it would do, and which gaps come and go. Changes nothing.',
    )
    .usage('[SCENARIO…] [PATH…] [options]')
    .argument('[WORDS...]', 'names of scenarios, all of them when left out; and the plan: a folder, or files of it')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json; left out, as the file ends')
    .option('-o, --output <FILE>', 'write it to this file, for example what-if.docx')
    .option('--as-at <DATE>', 'as on this day, for example 2024-12-31, whatever the plan says')
    .option('--with-exempt', 'show what is exempt from publication too; the report says EXEMPT')
    .action((words, options) => run(async (screen) => (await import('./command.js')).whatIf(screen, words, options)));
};
