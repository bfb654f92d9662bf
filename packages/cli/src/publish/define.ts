import type { Definition } from '../command.js';

/** What is typed for `goldenthread publish`. */
export const definePublish: Definition = (program, run) => {
  program
    .command('publish')
    .summary('publish a plan as a website')
    .description(
      'Makes a website from a plan: pages for outcomes, work and measures, money, decisions, reports to download, data, and a calendar of dates. What is exempt from publication is left out. Several plans become one site, with a section for each.',
    )
    .usage('[PATH…] -o FOLDER [options]')
    .argument('[PATH...]', 'the plan: a folder or its files (default: this folder)')
    .option('-o, --output <FOLDER>', 'the folder for the site: new, empty, or written by this command before')
    .option('--as-at <DATE>', 'as at this date, for example 2024-12-31, in place of the plan’s own')
    .option('--check-links', 'check the site’s links, and exit with 1 if any lead nowhere')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).publish(screen, paths, options)));
};
