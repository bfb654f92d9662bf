import type { Definition } from '../command.js';

/** What is typed for `goldenthread thread`. */
export const defineThread: Definition = (program, run) => {
  program
    .command('thread')
    .summary('follow the golden thread through one entry of the plan, up and down')
    .description(
      'Shows what an entry is for, up to the vision; what makes it happen; its measures, benefits, money and risks; and who leads it.',
    )
    .usage('NAME [PATH] [options]')
    .argument('<NAME>', 'its name in the plan, for example StrongEconomy, or Parent.Child')
    .argument('[PATH]', 'the plan: a folder or one of its files (default: this folder)')
    .option('--with-exempt', 'include what is exempt from publication, marked EXEMPT')
    .action((name, path, options) => run(async (screen) => (await import('./command.js')).thread(screen, name, path, options)));
};
