export * from './graph.js';
export { type OutlineItem, outlineOf } from './outline.js';
export { onThread } from './stages.js';
export { type Thread, threadOf } from './thread-graph.js';
export * from './view.js';
