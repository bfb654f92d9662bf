import type { Definition } from '../command.js';

/** What is typed for `goldenthread due`. */
export const defineDue: Definition = (program, run) => {
  program
    .command('due')
    .summary('list the figures and updates due, from whom and by when')
    .description(
      'Lists what is due for a period and not in the plan yet: measure figures, progress of work, tasks and mitigations. Changes nothing.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'the plan: a folder or its files')
    .option('--period <PERIOD>', 'a quarter such as "2026/27 Q3", or a year (default: the last quarter that has ended)')
    .option('--format <FORMAT>', 'text, json or ics (reminders for a calendar)', 'text')
    .option('-o, --output <FILE>', 'write it to this file')
    .option('--as-at <DATE>', 'as at this date, for example 2026-10-31, in place of the plan’s own')
    .option('--with-exempt', 'include what is exempt from publication')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).due(screen, paths, options)));
};
