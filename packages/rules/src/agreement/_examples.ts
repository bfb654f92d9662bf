import type { ComparingPage } from '../engine/rule.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

export { MEASURE, OUTCOME, PLAN, WORK };

/** A piece of work with a date, and one with money. */
export const DATED = `${WORK}  milestone Advisers by 2025-06-30: All advisers in post\n`;
export const FUNDED = `${WORK}  budget
    revenue General 2024/25 £400k, 2025/26 £400k, 2026/27 £400k
`;

const PARTS = [PLAN, PEOPLE, 'officer HeadOfEconomy: Head of economy\n', AIMS, OUTCOME, MEASURE, WORK];

/** The examples of a page: a part of a small plan, what becomes of it, and the same with a decision that approves it. */
export function examples(
  before: string,
  after: string,
  approves: string,
): Pick<ComparingPage, 'before' | 'failing' | 'mended' | 'context'> {
  const rest = PARTS.filter((part) => !before.startsWith(part)).join('');
  return {
    before,
    failing: after,
    mended: `${after}decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves ${approves}
`,
    context: before.includes(' General ') ? `${rest}fund General: General fund\n  holds revenue\n` : rest,
  };
}
