import type { PlanEntry } from '../entries.js';
import type { RegisterRow } from '../register-row.js';

/** What one row of a register becomes: nothing where it names nothing. */
export type RegisterReader = (row: RegisterRow) => PlanEntry[];
