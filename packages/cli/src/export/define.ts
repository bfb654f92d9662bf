import type { Definition } from '../command.js';

/** What is typed for `goldenthread export`. */
export const defineExport: Definition = (program, run) => {
  program
    .command('export')
    .summary('a plan as a workbook to edit in Excel, which import takes back')
    .description(
      'Writes a plan as a workbook with a sheet for each kind: measures, projects, risks, budget lines and the others. Each row carries the name of what it is about, so it can be sorted and filtered. After editing, goldenthread import takes back exactly what was changed.',
    )
    .usage('[PATH…] -o WORKBOOK.xlsx|FOLDER [options]')
    .argument('[PATH...]', 'the plan: a folder, or files of it; this folder when left out')
    .requiredOption('-o, --output <FILE>', 'the workbook (.xlsx); or a folder for one CSV a sheet')
    .option('--sheets <NAMES>', 'only these sheets, for example "Measures, Risks"')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).exportPlan(screen, paths, options)));
};
