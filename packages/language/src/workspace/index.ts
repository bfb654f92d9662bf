// What a program needs to check plans, without the parser: that is loaded only for a file that needs it.
export { decode } from '../files/decode.js';
export { restoreFlags } from '../files/engine-flags.js';
export type { HeldFile } from '../files/held-disk.js';
export { asSpelled, nodeDisk, slashed } from '../files/node-disk.js';
export { maySpareCompiling } from '../files/spare-compiling.js';
export { checkHeld } from './check-held.js';
export { type CheckPathsOptions, checkPaths } from './check-paths.js';
export { checkPlanByPlan, type PlanFindings, withoutPlan } from './check-plan-by-plan.js';
export { findPlanFiles, isPlanFile } from './discover.js';
export { RepositoryError, UnreadablePathError } from './errors.js';
export { isWithin } from './plan-folders.js';
export { type CheckedPlan, usedFolder, Workspace } from './workspace.js';
