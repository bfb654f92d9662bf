import type { Definition } from '../command.js';

/** What is typed for `goldenthread collect`. */
export const defineCollect: Definition = (program, run) => {
  program
    .command('collect')
    .summary('write a return form for each person with figures or updates due')
    .description(
      'Writes one form for each person into a folder. It asks only for what is due from that person, and shows earlier figures and targets. A form works in any browser, without a network, and saves itself as a file to send back.',
    )
    .usage('[PATH…] -o FOLDER [options]')
    .argument('[PATH...]', 'the plan: a folder or its files')
    .requiredOption('-o, --output <FOLDER>', 'the folder to write the forms to')
    .option('--period <PERIOD>', 'a quarter such as "2026/27 Q3", or a year (default: the last quarter that has ended)')
    .option('--as <FORMAT>', 'html or xlsx', 'html')
    .option('--as-at <DATE>', 'as at this date, for example 2026-10-31, in place of the plan’s own')
    .option('--with-exempt', 'include what is exempt from publication')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).collect(screen, paths, options)));
};
