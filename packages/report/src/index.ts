export { causedFindings, diffPlans } from './diff/diff-plans.js';
export { diffToMarkdown, MOST_CHARACTERS } from './diff/markdown.js';
export { mergeDiffs } from './diff/merge.js';
export * from './diff/schema.js';
export { readersPage } from './page/build/readers-page.js';
export { pageToHtml } from './page/html/document.js';
export { type HtmlPart, pageParts, type RenderOptions } from './page/html/render.js';
export { PAGE_STYLE } from './page/html/style.js';
export type { Page, Source } from './page/page.js';
