import type { Definition } from '../command.js';

/** What is typed for `goldenthread receive`. */
export const defineReceive: Definition = (program, run) => {
  program
    .command('receive')
    .summary('take returned forms into the plan')
    .description(
      'Reads forms that came back, checks every answer, and writes what is right where the plan keeps it. Says what it wrote, what it refused and why, and what is still owed. A form cannot change what its owner did not owe.',
    )
    .usage('FORMS… [PATH] [options]')
    .argument('<WORDS...>', 'forms, or folders with forms; and the plan: a folder with it, this one when left out')
    .option('--period <PERIOD>', 'a quarter such as "2026/27 Q3", or a year; the last one that is closed when left out')
    .option('--dry-run', 'only say what would be written')
    .option('--as-at <DATE>', 'as on this day, for example 2026-10-31, whatever the plan says')
    .action((words, options) => run(async (screen) => (await import('./command.js')).receive(screen, words, options)));
};
