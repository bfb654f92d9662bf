export * from './ledger/index.js';
export * from './round/index.js';
export * from './spreadsheet/index.js';
export * from './workbook/index.js';
