export * from './engine/check.js';
export * from './engine/fixes.js';
export * from './engine/rule.js';
export { closestName } from './engine/closest-name.js';
export { rules } from './registry.generated.js';
