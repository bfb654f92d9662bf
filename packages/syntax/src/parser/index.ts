// What knows the grammar: what may stand at a place, and what a word is there.
export * from './follow.js';
export * from './grammar-shape.js';
export * from './plan-lexer.js';
export * from './plan-module.js';
export * from './token-builder.js';
