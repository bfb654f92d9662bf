export * from './engine/check.js';
export { closestName } from './engine/closest-name.js';
export * from './engine/fixes.js';
export { freshName, nameFromTitle } from './engine/names.js';
export { PUBLISHED_AT, pageOf } from './engine/pages.js';
export * from './engine/rule.js';
export { SINGLE_VALUED } from './engine/single-valued.js';
export { partsOfWhole, percent, splitByWeight, splitEvenly, statedShares, WHOLE } from './funding/_shares.js';
export { rules } from './registry.generated.js';
