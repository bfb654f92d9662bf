export { findingsInWords } from './by-finding.js';
export { GROUPINGS, type Grouping, type TreeIcon, type TreeNode, type TreePlace, type TreeState } from './node.js';
export { type PlanInTree, planTree } from './plan-tree.js';
export { gapsByKindInWords, summarise } from './summary.js';
export { TreeIndex } from './tree-index.js';
