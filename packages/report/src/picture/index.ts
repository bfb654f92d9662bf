export * from './graph.js';
export { type OutlineItem, outlineOf } from './outline.js';
export { threadGraph } from './thread-graph.js';
export * from './view.js';
