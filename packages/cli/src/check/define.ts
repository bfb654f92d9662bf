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
    .argument('[PATH...]', 'files or folders; this folder when left out')
    .option(
      '--format <FORMAT>',
      'how to write the findings: pretty for people, json for programs, lines for editors; for pipelines sarif, github, gitlab, azure, junit or rdjson',
      'pretty',
    )
    .option('--fail-on <SEVERITY>', 'the least that counts as a failure: error, warning or hint; error when left out')
    .option('--strict', 'everything counts as a failure, hints too: the same as --fail-on hint')
    .option(
      '--rules <AUDIENCE>',
      'only what concerns finance, performance, governance, scrutiny or language; several with commas between them',
    )
    .option('--as-at <DATE>', 'check as on this day, for example 2024-12-31, whatever the plan says')
    .option('--max-warnings <NUMBER>', 'more warnings than this count as a failure')
    .option(
      '-o, --output <FILE>',
      'write the findings to a file; FORMAT=FILE writes another format beside, and may be given several times',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--baseline <FILE>', 'leave out the gaps that this file knows, so that only new ones count')
    .option('--write-baseline', 'write the gaps that are there now into the file of --baseline')
    .option('--prune', 'take out of the file of --baseline what is fixed')
    .option('--changed-since <REVISION>', 'leave out the gaps that were there already when this branch left this git revision')
    .option('--with-accepted', 'in sarif, list what the plan accepts too, as suppressed')
    .option('--rule-pages <ADDRESS>', 'where docs/rules is published, for links to the page of each rule in sarif and rdjson')
    .option('--rules-from <FILE>', 'check by the rules of this module as well; it is run, so name only one that you trust')
    .option('--rules-from-pull-request', 'run that module even where it comes with the pull request that is checked')
    .addHelpText(
      'after',
      '\nEnds with 0 when nothing at or above --fail-on was found, with 1 when something was, with 2 when the check could not run.',
    )
    .action((paths, options) => run(async (screen) => (await import('./command.js')).check(screen, paths, options)));
};
