// Plans on the disk of the machine.
export { type CheckPathsOptions, checkPaths } from './check/check-paths.js';
export { checkPlanByPlan, type PlanFindings, withoutPlan } from './check/check-plan-by-plan.js';
export { asSpelled, nodeDisk, slashed } from './disk/node-disk.js';
export { readFileLater } from './disk/read-file.js';
