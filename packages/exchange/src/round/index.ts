// The quarterly round: forms that go out, what comes back, and what of it the plan takes.
export { type Form, formsFor, labelOf } from './form.js';
export { htmlForm, readHtmlForm } from './html-form.js';
export { type Judgement, judge, type Told } from './judge.js';
export { NotAFormError, type Returned } from './returned.js';
export { readWorkbookForm, workbookForm } from './workbook-form.js';
export type { TextEdit } from './write.js';
