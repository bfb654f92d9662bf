import type { Definition } from '../command.js';

/** What is typed for `goldenthread comment`. */
export const defineComment: Definition = (program, run) => {
  program
    .command('comment')
    .summary('in a pipeline: keep one comment on the pull request up to date')
    .description(
      'For pipelines of GitHub, GitLab and Azure DevOps. Writes what a pull request changes as a comment on it, and keeps that one comment up to date. Where the pipeline has no right to write comments, it says so, and the text goes to the summary or the log.',
    )
    .usage('[BASE] [options]')
    .argument('[BASE]', 'the git revision to compare with; left out, the branch that the pull request is for')
    .option('--no-write', 'write no comment; with --fail-on, only end as that says')
    .option('--fail-on <WHO>', 'member: end with 1 while a change waits for members to agree', 'never')
    .option('--with-exempt', 'show what is exempt from publication too, marked EXEMPT')
    .addHelpText(
      'after',
      '\nEnds with 0 when it did that, with 1 when --fail-on says so, and with 2 when it could not for another reason than a missing right.',
    )
    .action((base, options) => run(async (screen) => (await import('./command.js')).comment(screen, base, options)));
};
