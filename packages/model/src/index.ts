export * from './facts/common.js';
export * from './facts/file.js';
export * from './facts/generated.js';
export * from './values/money.js';
export * from './values/period.js';
