import type { Definition } from '../command.js';

/** What is typed for `goldenthread import`. */
export const defineImport: Definition = (program, run) => {
  program
    .command('import')
    .summary('make or update a plan from a workbook or table')
    .description(
      'Reads the tables of a workbook or a CSV: budgets, measures, risks, savings, projects, actions, benefits, outcomes, posts and reserves. Says what each column is, what becomes what, and what is left out and why. Into a plan that is there it brings up to date what it finds by code, name or title, and adds the rest; it removes nothing.',
    )
    .usage('WORKBOOK.xlsx|TABLE.csv [options]')
    .argument('<WORKBOOK>', 'an Excel workbook (.xlsx), or a table as .csv or .tsv')
    .option('-o, --output <FOLDER>', 'the folder for a new plan, or of the plan to update')
    .option('--into <PLAN>', 'the plan to update: a folder or one of its files')
    .option('--map <FILE>', 'how to read the columns (default: import.map.json beside the plan)')
    .option(
      '--as <KIND>',
      'read every table as: budget, measures, risks, savings, projects, actions, benefits, outcomes, people or reserves',
    )
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--format <FORMAT>', 'text or json', 'text')
    .action((workbook, options) =>
      run(async (screen) => (await import('./command.js')).importWorkbook(screen, workbook, options)),
    );
};
