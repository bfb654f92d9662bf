export { QuickReader } from './facts/quick-reader.js';
export { FactReader } from './facts/read.js';
export { formatPlan } from './format/format.js';
export * from './workspace/index.js';
