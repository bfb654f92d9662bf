import { listed, TEMPLATES } from '@goldenthread/model';
import type { Definition } from '../command.js';

/** What is typed for `goldenthread init`. */
export const defineInit: Definition = (program, run) => {
  program
    .command('init')
    .summary('start a plan that passes its checks')
    .description(
      'Writes a plan to start from into a folder. It passes its checks; write your own over it. Never overwrites a file.',
    )
    .usage('[FOLDER] [options]')
    .argument('[FOLDER]', 'where to; this folder when left out')
    .option(
      '--template <NAME>',
      `which plan: ${listed(
        Object.entries(TEMPLATES).map(([name, what]) => `${name} (${what})`),
        'or',
      )}`,
      'blank',
    )
    .action((folder, options) => run(async (screen) => (await import('./command.js')).init(screen, folder, options)));
};
