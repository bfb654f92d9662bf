import type { Definition } from '../command.js';

/** What is typed for `goldenthread publish`. */
export const definePublish: Definition = (program, run) => {
  program
    .command('publish')
    .summary('a plan as a web site for the public')
    .description(
      'Makes a web site from a plan: pages for outcomes, work and measures, money, decisions, reports to download, data, and dates for a calendar. What is exempt from publication is left out. Several plans become one site with a part for each.',
    )
    .usage('[PATH…] -o FOLDER [options]')
    .argument('[PATH...]', 'the plan: a folder, or files of it; this folder when left out')
    .option('-o, --output <FOLDER>', 'the folder of the site: new, empty, or one that this command wrote')
    .option('--as-at <DATE>', 'as on this day, for example 2024-12-31, whatever the plan says')
    .option('--check-links', 'say which links of the site lead nowhere, and end with 1 if there are any')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).publish(screen, paths, options)));
};
