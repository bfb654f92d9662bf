// Plans over files, wherever the files are: nothing here needs Node.
export { checkHeld } from './check/check-held.js';
export * from './disk/disk.js';
export { RepositoryError, UnreadablePathError } from './disk/errors.js';
export * from './plans/discover.js';
export * from './plans/held-file.js';
export * from './plans/plan-above.js';
export * from './plans/plan-folders.js';
export { type CheckedPlan, usedFolder, Workspace } from './plans/workspace.js';
