export * from './coverage.js';
export { type CoverageResult, coverageOf } from './coverage-of.js';
export { coverageToCsv } from './csv.js';
