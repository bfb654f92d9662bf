export * from './coverage.js';
export { type Covered, coverageOf } from './coverage-of.js';
export { coverageToCsv } from './csv.js';
