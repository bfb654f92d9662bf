import type { Definition } from '../command.js';

/** What is typed for `goldenthread report`. */
export const defineReport: Definition = (program, run) => {
  program
    .command('report')
    .summary('a plan as something to hand on: quarterly, budget, committee and other reports')
    .description(
      'Makes a report from a plan: as text here, or as a file for Word, Excel, a browser or a program. Without a name it lists the reports.',
    )
    .usage('[NAME] [PATH…] [options]')
    .argument('[NAME]', 'the report, for example quarter')
    .argument('[PATH...]', 'the plan: a folder, or files of it; this folder when left out')
    .option(
      '--period <PERIOD>',
      'the quarter or year that it is about, for example "2024/25 Q3"; left out, the last quarter that closed',
    )
    .option('--for <NAME>', 'what it is about, for example one service')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json; left out, as the file ends')
    .option('-o, --output <FILE>', 'write it to this file, for example quarter.docx')
    .option('--template <FILE>', 'a Word document of the council, whose cover and styles are kept')
    .option('--as-at <DATE>', 'as on this day, for example 2024-12-31, whatever the plan says')
    .option('--with-exempt', 'show what is exempt from publication too; the report says EXEMPT')
    .option('--explain', 'say which lines of the plan each amount comes from')
    .action((name, paths, options) => run(async (screen) => (await import('./command.js')).report(screen, name, paths, options)));
};
