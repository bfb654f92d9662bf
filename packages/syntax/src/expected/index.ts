// What may stand at a place of a plan, and what stands there: the grammar as completion, colours and tests ask it.
export * from '../reader/keywords.js';
export { declarations, shapes } from '../reader/shapes.js';
export { type Token, tokenLines } from '../reader/token-lines.js';
export { type Expected, expectedAfter } from './follow.js';
