export * from './spreadsheet/index.js';
