export * from './engine/check.js';
export { closestName } from './engine/closest-name.js';
export * from './engine/fixes.js';
export * from './engine/rule.js';
export { rules } from './registry.generated.js';
