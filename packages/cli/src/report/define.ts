import type { Definition } from '../command.js';

/** What is typed for `goldenthread report`. */
export const defineReport: Definition = (program, run) => {
  program
    .command('report')
    .summary('make a report: quarterly, budget, committee and others')
    .description(
      'Makes a report from a plan, shown here as text or saved for Word, Excel, a browser or a program. Without a name it lists the reports.',
    )
    .usage('[NAME] [PATH…] [options]')
    .argument('[NAME]', 'the report, for example quarter')
    .argument('[PATH...]', 'the plan: a folder or its files (default: this folder)')
    .option(
      '--period <PERIOD>',
      'the quarter or year to report, for example "2024/25 Q3" (default: the last quarter that has ended)',
    )
    .option('--for <NAME>', 'what it is about, for example one service')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json (default: from the file’s ending)')
    .option('-o, --output <FILE>', 'write it to this file, for example quarter.docx')
    .option('--template <FILE>', 'the council’s Word template; its cover and styles are kept')
    .option('--as-at <DATE>', 'as at this date, for example 2024-12-31, in place of the plan’s own')
    .option('--with-exempt', 'include what is exempt from publication; the report is marked EXEMPT')
    .option('--explain', 'show which lines of the plan each amount comes from')
    .action((name, paths, options) => run(async (screen) => (await import('./command.js')).report(screen, name, paths, options)));
};
