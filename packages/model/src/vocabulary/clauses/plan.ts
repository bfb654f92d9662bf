import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of the plan itself. */
export const PLAN_CLAUSES = {
  organisation: { meaning: 'The council.', once: true, page: 'elsewhere' },
  governance: {
    meaning:
      'How the organisation is run. With `cabinet`, a portfolio and an officer lead; else a body, a group or a partner (or a portfolio, where there is one) and an officer.',
    once: true,
  },
  yearStarts: {
    meaning: 'The month that the council’s year starts in: `July` (default: April).',
    label: 'The year starts in',
    once: true,
  },
  currency: {
    meaning: 'The one currency of the plan: `GBP` (the default), `EUR`, `USD`, `CAD`, `AUD` or `NZD`.',
    once: true,
    page: 'elsewhere',
  },
  planStatus: { meaning: 'How far the plan is. In an approved plan some gaps are errors that are warnings before.', once: true },
  approvedBy: {
    meaning: 'Who approved the plan, and when.',
    once: true,
    done: true,
    link: { says: 'was approved by', reversed: 'approved by them', past: true },
  },
  asAt: {
    meaning: 'The day that checks take as today. Without it, the checks that depend on time stay silent.',
    label: 'Figures as at',
    once: true,
    noun: 'date of its figures',
  },
  call: {
    meaning: 'The council’s own word for a level, in messages: an Ambition for a priority.',
    toldApartBy: 'level',
    page: 'elsewhere',
  },
  amberWithin: {
    meaning:
      'How far from its target a figure may be and still be amber, as a per cent of the target or in points; exactly that far is amber.',
    label: 'Amber when within',
    once: true,
    limit: 'the tolerance for amber',
  },
  greenWithin: {
    meaning: 'How far from its target a figure may be and still be green, as a per cent of the target or in points.',
    label: 'Green when within',
    once: true,
    limit: 'the tolerance for green',
  },
  redBelow: {
    meaning: 'How much of a task must be done for it not to be red, where it states no colour of its own.',
    label: 'Red when less is done than',
    once: true,
  },
  keyDecision: {
    meaning: 'From which amount on a decision is a key decision.',
    unsigned: true,
    label: 'A key decision from',
    once: true,
    limit: 'the key decision amount',
  },
  rounding: {
    meaning: 'A difference between sums of money that is put down to rounding.',
    unsigned: true,
    once: true,
    page: 'elsewhere',
  },
  virementLimit: {
    meaning: 'The most that may move between services without a further decision.',
    unsigned: true,
    once: true,
    limit: 'the virement limit',
  },
  reservesFloor: { meaning: 'What must stay in reserves.', unsigned: true, once: true, limit: 'the floor of reserves' },
  amountsIn: {
    meaning:
      'What a bare number in a row of money counts in: `£k` makes 250 mean £250k. UNIT is `£`, `£k`, `£m` or `£bn`, with the sign of the plan’s currency.',
    once: true,
    page: 'elsewhere',
  },
  ruleSetting: {
    meaning: 'How strict a rule is in this plan, or that it is off; who has to agree to what it finds in a change.',
    toldApartBy: 'rule',
    page: 'elsewhere',
    noun: 'rule setting',
  },
  doesNotAnswer: {
    meaning: 'Outcomes of a published framework that this plan has no answer to, and why.',
    link: { says: 'does not answer', names: true, noBond: true },
  },
  report: { meaning: 'How often work reports. `quarterly` asks for a `status` every quarter.', once: true },
  siteReports: {
    meaning:
      'The reports that the public web site shows, by their names with commas between them. The default is all that the plan has something for.',
    once: true,
    page: 'elsewhere',
  },
  siteColour: {
    meaning: 'The council’s colour on the public web site, as its web code: `#12574c`.',
    once: true,
    page: 'elsewhere',
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
