import type { Definition } from '../command.js';

/** What is typed for `goldenthread check`. */
export const defineCheck: Definition = (program, run) => {
  program
    .command('check')
    .summary('find the gaps in a plan')
    .description(
      'Finds what is missing or broken in the plans in these files and folders, and says what to do about it. Changes nothing.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'files or folders (default: this folder)')
    .option(
      '--format <FORMAT>',
      'output format: pretty for people, json for programs, lines for editors; for pipelines sarif, github, gitlab, azure, junit or rdjson',
      'pretty',
    )
    .option('--fail-on <SEVERITY>', 'the lowest severity that counts as a failure: error, warning or hint (default: error)')
    .option('--strict', 'any finding counts as a failure: the same as --fail-on hint')
    .option(
      '--rules <AUDIENCE>',
      'only rules for finance, performance, governance, scrutiny or language; separate several with commas',
    )
    .option('--as-at <DATE>', 'check as at this date, for example 2024-12-31, in place of the plan’s own')
    .option('--max-warnings <NUMBER>', 'fail if there are more warnings than this')
    .option(
      '-o, --output <FILE>',
      'write the findings to a file; FORMAT=FILE adds a file in another format and can be repeated',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--baseline <FILE>', 'leave out the gaps recorded in this file, so that only new ones count')
    .option('--write-baseline', 'record today’s gaps in the --baseline file')
    .option('--prune', 'remove fixed gaps from the --baseline file')
    .option('--changed-since <REVISION>', 'report only the gaps that are new since this git revision')
    .option('--with-accepted', 'in sarif, include accepted findings as suppressed')
    .option('--rule-pages <ADDRESS>', 'the web address of docs/rules, for links to rule pages in sarif and rdjson')
    .option('--rules-from <FILE>', 'check by the rules of this module as well; it is run, so name only one that you trust')
    .option('--rules-from-pull-request', 'run that module even where it comes with the pull request that is checked')
    .addHelpText('after', '\nExit codes: 0 nothing found at or above --fail-on, 1 something found, 2 the check could not run.')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).check(screen, paths, options)));
};
