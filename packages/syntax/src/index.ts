// From text to facts and back. Langium is loaded only where a file, or who asks, needs the parser.
export { isReadable, QuickReader } from './facts/quick-reader.js';
export { FactReader } from './facts/read.js';
export * from './facts/whole-file.js';
export * from './text/decode.js';
export * from './text/limits.js';
export { isUnmerged, withoutMerges } from './text/merges.js';
export * from './text/names.js';
