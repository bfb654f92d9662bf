import { listed, TEMPLATES } from '@goldenthread/model';
import type { Definition } from '../command.js';

/** What is typed for `goldenthread init`. */
export const defineInit: Definition = (program, run) => {
  program
    .command('init')
    .summary('start a new plan that passes its checks')
    .description('Writes a plan that passes its checks into a folder. Replace its words with your own. Never overwrites a file.')
    .usage('[FOLDER] [options]')
    .argument('[FOLDER]', 'the folder to write to (default: this folder)')
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
