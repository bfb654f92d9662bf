export { findingsInWords } from './by-finding.js';
export { GROUPINGS, type Grouping, type TreeIcon, type TreeNode, type TreeNote, type TreePlace, type TreeState } from './node.js';
export { type PlanInTree, planTree } from './plan-tree.js';
export { summarise, type ThreadSummary } from './summary.js';
export { TreeIndex } from './tree-index.js';
