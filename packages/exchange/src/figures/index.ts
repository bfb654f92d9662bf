export { readFigures, refusedFigures } from './read-figures.js';
