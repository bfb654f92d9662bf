/**
 * Stands in for `docx/layout` in a browser, where what lays pages out would be more than a quarter of all that is loaded: contents lead to their
 * headings, and have no page numbers.
 */
export const estimatePageNumbers = undefined;
