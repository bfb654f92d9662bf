import type { Definition } from '../command.js';

/** What is typed for `goldenthread what-if`. */
export const defineWhatIf: Definition = (program, run) => {
  program
    .command('what-if')
    .summary('compare the plan with one or more of its scenarios')
    .description(
      'Shows what each scenario changes: savings still to find, fund balances, money for outcomes, effects on services, and which gaps appear or close. Changes nothing.',
    )
    .usage('[SCENARIO…] [PATH…] [options]')
    .argument('[WORDS...]', 'names of scenarios (default: all), and the plan: a folder or its files')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json (default: from the file’s ending)')
    .option('-o, --output <FILE>', 'write it to this file, for example what-if.docx')
    .option('--as-at <DATE>', 'as at this date, for example 2024-12-31, in place of the plan’s own')
    .option('--with-exempt', 'include what is exempt from publication; the report is marked EXEMPT')
    .action((words, options) => run(async (screen) => (await import('./command.js')).whatIf(screen, words, options)));
};
