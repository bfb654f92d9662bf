export { tableAsCsv, tableAsJson } from './csv.js';

import { changesTable, findingsTable } from './changes.js';
import { elementsTable, linksTable, plansTable } from './elements.js';
import { figuresTable } from './figures.js';
import { moneyTable } from './money.js';
import type { TableDefinition } from './table.js';

/** The tables that the whole of a plan is exported as. The row of the plan itself comes last: it says that the others are there. */
export const PLAN_TABLES: readonly TableDefinition[] = [
  elementsTable,
  linksTable,
  figuresTable,
  moneyTable,
  findingsTable,
  changesTable,
  plansTable,
];

export type { ColumnType, ColumnValue, Edition, TableDefinition } from './table.js';
