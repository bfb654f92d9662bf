/** The pages of rules, apart from the rules: a check needs none of them. */
export { around } from './around.js';
export type { RulePage } from './page.js';
export { COUNCIL, pages } from './pages.generated.js';
