export { type CheckPathsOptions, checkPaths, UnreadablePathError } from './check-paths.js';
export { findPlanFiles, isPlanFile, slashed } from './discover.js';
export { type CheckedPlan, groupByPlan, usedFolder, Workspace } from './workspace.js';
