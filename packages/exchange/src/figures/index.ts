export { type FigureAddition, withFigure } from './add-figure.js';
export { readFigures, refusedFigures } from './read-figures.js';
