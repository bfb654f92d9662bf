import type { Definition } from '../command.js';

/** What is typed for `goldenthread comment`. */
export const defineComment: Definition = (program, run) => {
  program
    .command('comment')
    .summary('in a pipeline, keep one comment on the pull request up to date')
    .description(
      'For pipelines of GitHub, GitLab and Azure DevOps. Writes a comment that says what the pull request changes, and keeps that comment up to date. If the pipeline does not have permission to comment, it says so, and the text goes to the summary or the log.',
    )
    .usage('[BASE] [options]')
    .argument('[BASE]', 'the git revision to compare with (default: the branch that the pull request targets)')
    .option('--no-write', 'do not write a comment; with --fail-on, only set the exit code')
    .option('--fail-on <WHO>', 'member: exit with 1 while a change waits for members to agree', 'never')
    .option('--with-exempt', 'include what is exempt from publication, marked EXEMPT')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 if --fail-on says so, 2 could not run for a reason other than a missing permission.',
    )
    .action((base, options) => run(async (screen) => (await import('./command.js')).comment(screen, base, options)));
};
