import type { ElementKind } from '@goldenthread/model';
import { openersWithin } from '../../reader/shapes.js';
import type { Slip } from './slip.js';

const BEFORE_AMOUNT = '(?=\\s+(?:of\\s+|about\\s+|up to\\s+)?(?:[-+]?[£€$]?\\d|\\d{4}/\\d{2}))';

const ROWS = 'What work costs stands below ‘budget’, in a row for each fund, such as ‘revenue GeneralFund 2024/25 £80k’.';

/** Money that stands beside the word for it, where a plan has a declaration or rows of it. */
const SAVED: readonly Slip[] = [
  {
    pattern: new RegExp(`^(?:saves?|savings?|to save|(?:annual )?efficienc(?:y|ies))${BEFORE_AMOUNT}`, 'giu'),
    say: () => ({
      message:
        'What is saved stands in a declaration of its own: ‘saving’, a name and a title, and below them ‘from’ this work and ‘amount 2024/25 £80k’.',
    }),
  },
];

const LINES: readonly Slip[] = [
  ...SAVED,
  {
    pattern: new RegExp(
      `^(?:(?:total|estimated|annual|net|gross|capital|revenue|project)\\s+)?(?:costs?|costing|spend(?:ing)?|expenditure|price|funding|cost estimate)${BEFORE_AMOUNT}`,
      'giu',
    ),
    say: () => ({ message: ROWS }),
  },
];

const OF_FUNDS: readonly Slip[] = [
  {
    pattern: new RegExp(`^(?:balance|amount|budget|total|held|value|size|worth|pot)${BEFORE_AMOUNT}`, 'giu'),
    say: () => ({
      message:
        'What a fund has to spend in a year stands behind ‘available’, such as ‘available 2024/25 £80k’; what a reserve holds, behind ‘opening’ and ‘closing’.',
    }),
  },
];

/** In what can say what it costs, a line below it is read as its own, and not as that of the work above. */
const OF_TASKS: readonly Slip[] = [
  {
    pattern: new RegExp(`^(?:cost|costing|spend|expenditure|price)${BEFORE_AMOUNT}`, 'giu'),
    say: ([all]) => ({
      message: `A line here does not start with ‘${all}’. What this one costs stands behind ‘costs’; what the work costs, below ‘budget’.`,
    }),
  },
];

/** Lines of money that people write in an element of this kind. */
export function moneyLinesIn(within: ElementKind | undefined): readonly Slip[] {
  if (within === undefined) return [];
  if (within === 'fund') return OF_FUNDS;
  if (within === 'budget') return SAVED;
  const openers = openersWithin(within);
  if (openers.includes('costs')) return [...SAVED, ...OF_TASKS];
  return openers.includes('budget') ? LINES : [];
}

/** An amount on the line of a `budget` itself. */
export const BUDGETS: readonly Slip[] = [
  {
    pattern: /(?<=^budget\s+)[-+]?[£€$]?\d.*/giu,
    say: ([all]) => ({ message: `‘${all.trim()}’ cannot stand behind ‘budget’. ${ROWS}` }),
  },
];
