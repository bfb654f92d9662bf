import type { Definition } from '../command.js';

/** What is typed for `goldenthread thread`. */
export const defineThread: Definition = (program, run) => {
  program
    .command('thread')
    .summary('follow the golden thread through one thing in the plan, up and down')
    .description(
      'Shows what one thing in the plan is for, up to the vision; what makes it happen; its measures, benefits, money and risks; and who leads it.',
    )
    .usage('NAME [PATH] [options]')
    .argument('<NAME>', 'its name in the plan, for example StrongEconomy, or Parent.Child')
    .argument('[PATH]', 'the plan: a folder, or a file of it; this folder when left out')
    .option('--with-exempt', 'show what is exempt from publication too, marked EXEMPT')
    .action((name, path, options) => run(async (screen) => (await import('./command.js')).thread(screen, name, path, options)));
};
