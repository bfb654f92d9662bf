export { causedFindings, diffPlans } from './diff/diff-plans.js';
export { diffToMarkdown, MOST_CHARACTERS } from './diff/markdown.js';
export { mergeDiffs } from './diff/merge.js';
export * from './diff/schema.js';
