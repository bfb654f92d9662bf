import type { Definition } from '../command.js';

/** What is typed for `goldenthread export`. */
export const defineExport: Definition = (program, run) => {
  program
    .command('export')
    .summary('export a plan to an Excel workbook, which import can read back')
    .description(
      'Writes a plan to a workbook with a sheet for each kind of entry: measures, projects, risks, budget lines and so on. Each row shows the name of its entry, so you can sort and filter. After you edit it, goldenthread import reads back exactly what you changed. With --into, it fills a workbook that you already have.',
    )
    .usage('[PATH…] -o WORKBOOK.xlsx|FOLDER | --into WORKBOOK.xlsx [options]')
    .argument('[PATH...]', 'the plan: a folder or its files (default: this folder)')
    .option('-o, --output <FILE>', 'the workbook (.xlsx), or a folder for one CSV file for each sheet')
    .option('--into <WORKBOOK>', 'fill your own workbook: only cells that an import would read change; with -o, a copy')
    .option('--map <FILE>', 'with --into: how the workbook is read (default: import.map.json beside the plan)')
    .option('--dry-run', 'with --into: show what would change, and write nothing')
    .option('--sheets <NAMES>', 'only these sheets, for example "Measures, Risks"')
    .option('--format <FORMAT>', 'everything as tables for analysis: parquet, csv or json, by council and edition')
    .option('--edition <NAME>', 'with --format: what this edition is called (default: its ‘as at’ day)')
    .option('--with-exempt', 'include what is exempt from publication; every printed sheet is marked EXEMPT')
    .action((paths, options) => run(async (screen) => (await import('./command.js')).exportPlan(screen, paths, options)));
};
