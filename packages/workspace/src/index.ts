// Plans over files, wherever the files are: nothing here needs Node.

export * from './disk/disk.js';
export * from './disk/errors.js';
export { isPlanFile, leftoverMessage } from './disk/plan-file.js';
export { figureFilesOf, readFigureFile } from './figures/figure-files.js';
export { librariesUsed, libraryNamed, libraryOfFile, libraryText, loadLibraries } from './libraries/library.js';
export * from './plans/discover.js';
export { isIgnored } from './plans/ignored.js';
export * from './plans/plan-above.js';
export * from './plans/plan-folders.js';
export { type CheckedPlan, usedFolder, Workspace } from './plans/workspace.js';
export * from './plans/workspace-file.js';
