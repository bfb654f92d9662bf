import type { Definition } from '../command.js';

/** What is typed for `goldenthread due`. */
export const defineDue: Definition = (program, run) => {
  program
    .command('due')
    .summary('who owes which figures and updates, and by when')
    .description(
      'Lists what the plan asks for a period and does not have yet: figures of measures, how work stands, tasks and mitigations that were due. Changes nothing.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'the plan: a folder, or files of it')
    .option('--period <PERIOD>', 'a quarter such as "2026/27 Q3", or a year; the last one that is closed when left out')
    .option('--format <FORMAT>', 'text, json or ics (reminders for a calendar)', 'text')
    .option('-o, --output <FILE>', 'write it to this file')
    .option('--as-at <DATE>', 'as on this day, for example 2026-10-31, whatever the plan says')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).due(screen, paths, options)));
};
