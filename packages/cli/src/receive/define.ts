import type { Definition } from '../command.js';

/** What is typed for `goldenthread receive`. */
export const defineReceive: Definition = (program, run) => {
  program
    .command('receive')
    .summary('add returned forms to the plan')
    .description(
      'Reads returned forms, checks every answer, and writes the valid ones into the plan. Says what it wrote, what it refused and why, and what is still due. A form can only change what was due from its owner.',
    )
    .usage('FORMS… [PATH] [options]')
    .argument('<WORDS...>', 'returned forms or folders of them, and the plan’s folder (default: this folder)')
    .option('--period <PERIOD>', 'a quarter such as "2026/27 Q3", or a year (default: the last quarter that has ended)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--as-at <DATE>', 'as at this date, for example 2026-10-31, in place of the plan’s own')
    .action((words, options) => run(async (screen) => (await import('./command.js')).receive(screen, words, options)));
};
