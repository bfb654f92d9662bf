// What a feature on top of the server is written with, wherever the server runs: nothing here needs Node.
export {
  addLines,
  appendLines,
  combined,
  declareNew,
  type Edit,
  type Fix,
  lastEnd,
  removeClause,
  type Severity,
} from '@goldenthread/rules';
export { decode, isReadable } from '@goldenthread/syntax';
export { formatPlan } from '@goldenthread/syntax/format';
export type { CheckedPlan } from '@goldenthread/workspace';
export { libraryOfFile, libraryText } from '@goldenthread/workspace';
export { type Choice, chosenEdits, optionsOf } from './features/code-actions/choose-from-all.js';
export { CursorLine } from './features/completion/line.js';
export { declarationOfName } from './features/completion/new-name.js';
export { titleOnly } from './features/completion/titled.js';
export type { CancellationToken, Feature, FeatureHost } from './features/feature.js';
export { filePathOf, pathOf, uriOf } from './files/uris.js';
export type { ViewedPlan } from './plan-views.js';
export { offsetOf, rangeOf } from './positions.js';
