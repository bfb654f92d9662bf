/** The pages of rules, apart from the rules: a check needs none of them. */

export type { RulePage } from './page.js';
export { COUNCIL, pages } from './pages.generated.js';
export { surroundingPlan } from './surrounding-plan.js';
