import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of funds, budgets, savings, financial plans, assets and moves. */
export const MONEY_CLAUSES = {
  holds: { meaning: 'What kind of money is in it.', once: true, changed: ['now holds …', 'no longer says what it holds'] },
  certainty: { meaning: 'How sure the money is.', once: true, changed: ['now counts as …', 'no longer says how certain it is'] },
  ringFenced: {
    meaning: 'What the money may only be spent on.',
    changed: ['is now ring-fenced for: …', 'is no longer ring-fenced for: …'],
  },
  floor: {
    meaning: 'What must stay in it.',
    unsigned: true,
    once: true,
    limit: 'the floor',
    changed: ['now has a floor of …', 'no longer has a floor', '[{value}][{share} of net budget]'],
  },
  available: {
    meaning: 'How much there is to spend in each year.',
    unsigned: true,
    row: { says: ['has', 'available'], counts: 'money', total: true, sum: 'spent', usual: true },
  },
  opening: {
    meaning: 'What is in it at the start of each year.',
    row: { says: ['opens with', ''], counts: 'money', total: true, sum: 'spent' },
  },
  closing: {
    meaning: 'What is in it at the end of each year.',
    row: { says: ['closes with', ''], counts: 'money', total: true, sum: 'spent' },
  },
  line: {
    meaning: 'A budget line: what kind of money, which fund, and the amounts. The tags are explained above.',
    link: { says: 'is paid from', story: 'elsewhere' },
    row: { counts: 'money', sum: 'spent', inTable: true, severalAdd: true },
  },
  totalRow: {
    meaning: 'The sum of the rows above it since the last total: revenue, capital and growth, less income and savings.',
    meaningIn: {
      FinancialPlanClause: 'The sum of the budgets of everything that is `part of` it.',
      WorkMoney: 'The sum of the budgets of everything that is `part of` it.',
    },
    row: { says: ['has a total of', ''], counts: 'money', total: true, sum: 'spent', inTable: true },
  },
  savingFrom: {
    meaning: 'The work that the saving is taken from.',
    label: 'Taken from',
    link: { says: 'from', up: 'taken from', reversed: 'gives', names: true, story: 'elsewhere' },
  },
  amount: {
    meaning:
      'What is saved in each year. `new each year`: what that year adds, and lasts; `in each year`: all that the year has.',
    unsigned: true,
    row: { says: ['saves', ''], counts: 'money', sum: 'saved', usual: true, stated: 'Saving' },
  },
  achieved: {
    meaning: 'What was really saved.',
    meaningIn: { BenefitClause: 'What came of the benefit in money.' },
    unsigned: true,
    row: { says: ['has saved', ''], counts: 'money', sum: 'saved', stated: 'Achieved' },
  },
  atRisk: {
    meaning: 'How much of it may not come.',
    unsigned: true,
    row: { says: ['puts', 'at risk'], counts: 'money', sum: 'saved' },
  },
  stage: {
    meaning: 'How far the saving is. `to find` is a sum that nobody knows yet how to save.',
    once: true,
    changed: ['is now at the stage …', 'no longer has a stage'],
  },
  effectOn: {
    meaning: 'What it does to what is measured.',
    label: 'Effect',
    link: { says: 'has an effect on' },
    changed: ['now has an effect on …', 'no longer has an effect on …', '{measures}[: {value}][ in {period}][: {words}]'],
  },
  effect: { meaning: 'What it does to people, in words.' },
  gap: {
    meaning: 'What is missing in each year before savings and new income. `new each year` and `in each year` as for `amount`.',
    row: { says: ['has a gap of', ''], counts: 'money', total: true, sum: 'spent', usual: true, stated: 'Gap' },
  },
  pressure: {
    meaning: 'A cost that grows: with the others, less the funding, the gap.',
    row: { says: ['has a pressure of', ''], counts: 'money', sum: 'spent', inTable: true, severalAdd: true },
  },
  funding: {
    meaning: 'Money that is expected to come in: taken off the pressures.',
    row: { says: ['expects', ''], counts: 'money', sum: 'saved', inTable: true, severalAdd: true },
  },
  councilTax: {
    meaning: 'By how much council tax rises in a year, and what a household in a band then pays.',
    toldApartBy: 'period',
    changed: [
      'now raises council tax in {period} by …',
      'no longer says by how much council tax rises in {period}',
      '{rise}[ ({band} pays {value})][: {words}]',
    ],
  },
  uses: {
    meaning: 'What a financial plan takes from a fund, such as a reserve, to close its gap.',
    unsigned: true,
    link: { says: 'uses' },
    row: { says: ['uses', ''], counts: 'money', sum: 'spent', inTable: true },
  },
  buildUp: {
    meaning: 'What the reserve is to have by when.',
    unsigned: true,
    once: true,
    limit: 'the reserve to be built up',
    changed: ['is now to be built up to …', 'is no longer to be built up', '{value} by {by}'],
  },
  heldBy: {
    meaning: 'The partner whose money it is. It pays for outcomes, and is in none of the council’s own sums.',
    once: true,
    link: { says: 'held by', reversed: 'holds', names: true },
  },
  disposal: {
    meaning: 'When it is to be sold or handed over.',
    once: true,
    changed: ['is now to be disposed of by …', 'no longer says when it is to be disposed of'],
  },
  receipt: {
    meaning: 'What it brings in.',
    unsigned: true,
    row: { says: ['brings in', ''], counts: 'money', sum: 'spent', usual: true, stated: 'Receipt' },
  },
  worth: {
    meaning: 'What it is worth.',
    unsigned: true,
    once: true,
    changed: ['is now worth …', 'no longer says what it is worth'],
  },
  moveMoney: {
    meaning: 'How much, from which work to which, in which year.',
    unsigned: true,
    link: { says: 'moves money of' },
    changed: ['now moves …', 'no longer moves …', '{amount} from {giver} to {taker} in {period}'],
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
