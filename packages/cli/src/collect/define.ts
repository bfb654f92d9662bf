import type { Definition } from '../command.js';

/** What is typed for `goldenthread collect`. */
export const defineCollect: Definition = (program, run) => {
  program
    .command('collect')
    .summary('a form for each person who owes figures or updates')
    .description(
      'Writes one form a person into a folder: only what that person owes, with earlier figures and targets beside it. A form works in any browser, without a network, and saves itself as a file to send back.',
    )
    .usage('[PATH…] -o FOLDER [options]')
    .argument('[PATH...]', 'the plan: a folder, or files of it')
    .requiredOption('-o, --output <FOLDER>', 'the folder for the forms')
    .option('--period <PERIOD>', 'a quarter such as "2026/27 Q3", or a year; the last one that is closed when left out')
    .option('--as <FORMAT>', 'html or xlsx', 'html')
    .option('--as-at <DATE>', 'as on this day, for example 2026-10-31, whatever the plan says')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).collect(screen, paths, options)));
};
