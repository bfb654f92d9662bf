export { decode } from './files/decode.js';
export { FactReader } from './facts/read.js';
