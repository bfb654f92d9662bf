export * from './graph.js';
export { type OutlineItem, outlineOf } from './outline.js';
export { type Thread, threadOf } from './thread-graph.js';
export * from './view.js';
