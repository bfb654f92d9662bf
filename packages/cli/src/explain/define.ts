import type { Definition } from '../command.js';

/** What is typed for `goldenthread explain`. */
export const defineExplain: Definition = (program, run) => {
  program
    .command('explain')
    .summary('explain a rule: what it finds, why it matters, how to fix it')
    .description(
      'Shows a rule’s page: what it finds, why it matters, an example, the example fixed, and how to accept an intended gap. Without a name it lists every rule.',
    )
    .usage('[RULE] [PATH] [options]')
    .argument('[RULE]', 'the name of a rule, for example outcome-unfunded, or of a requirement of your plan')
    .argument('[PATH]', 'the plan whose requirement it is; the working folder if left out')
    .option(
      '--rules <AUDIENCE>',
      'list only the rules for finance, performance, governance, scrutiny or language; separate several with commas',
    )
    .option('--rules-from <FILE>', 'with the rules of this module; it is run, so name only one that you trust')
    .option('--rules-from-pull-request', 'run that module even where it comes with the pull request that is checked')
    .action((name, path, options) => run(async (screen) => (await import('./command.js')).explain(screen, name, path, options)));
};
