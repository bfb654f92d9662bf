import type { Definition } from '../command.js';

/** What is typed for `goldenthread reconcile`. */
export const defineReconcile: Definition = (program, run) => {
  program
    .command('reconcile')
    .summary('compare the plan’s money with a finance system')
    .description(
      'Compares the lines of a finance system (code, description, year, amount) with the plan’s budgets, funds and savings that have the same code. Changes nothing.',
    )
    .usage('LEDGER.csv [PATH] [options]')
    .argument('<LEDGER>', 'a CSV file with headings')
    .argument('[PATH]', 'the plan: a folder or one of its files')
    .option('--map <FILE>', 'a JSON file that says which column is which: {"code": "Cost centre", "amount": "Net"}')
    .option('--format <FORMAT>', 'text, csv or json', 'text')
    .option('-o, --output <FILE>', 'write it to this file')
    .action((ledger, path, options) =>
      run(async (screen) => (await import('./command.js')).reconcilePlan(screen, ledger, path, options)),
    );
};
