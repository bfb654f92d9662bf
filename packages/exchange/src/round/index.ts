// The quarterly round: forms that go out, what comes back, and what of it the plan takes.
export { formsFor, labelOf } from './form.js';
export { htmlForm, readHtmlForm } from './html-form.js';
export { NotAFormError, type Returned } from './returned.js';
export { type ReturnNote, type ReviewedReturns, reviewReturns } from './review-returns.js';
export { readWorkbookForm, workbookForm } from './workbook-form.js';
export type { TextEdit } from './write.js';
