// Plans on the disk of the machine.
export { type CheckPathsOptions, checkPaths } from './check/check-paths.js';
export { checkPlanByPlan } from './check/check-plan-by-plan.js';
export { type ListedPlan, listPlans } from './check/one-by-one.js';
export { type PlanFindings, withoutPlan } from './check/walk.js';
export { nodeDisk, withDiskSpelling, withForwardSlashes } from './disk/node-disk.js';
export { readFileLater } from './disk/read-file.js';
export { withRulesFrom } from './rules-module/load-rules.js';
