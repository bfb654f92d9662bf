import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of the plan itself. */
export const PLAN_CLAUSES = {
  organisation: {
    meaning: 'The council.',
    once: true,
    page: 'elsewhere',
    changed: ['is now the plan of …', 'no longer names the organisation'],
  },
  governance: {
    meaning:
      'How the organisation is run. With `cabinet`, a portfolio and an officer lead; else a body, a group or a partner (or a portfolio, where there is one) and an officer.',
    once: true,
    changed: ['now has the form of governance …', 'no longer says how it is governed'],
  },
  yearStarts: {
    meaning: 'The month that the council’s year starts in: `July` (default: April).',
    label: 'The year starts in',
    once: true,
    changed: ['now has … as the start of its year', 'no longer says when its year starts'],
  },
  currency: {
    meaning: 'The one currency of the plan: `GBP` (the default), `EUR`, `USD`, `CAD`, `AUD` or `NZD`.',
    once: true,
    page: 'elsewhere',
    changed: ['now counts in …', 'no longer has a currency'],
  },
  planStatus: {
    meaning: 'How far the plan is. In an approved plan some gaps are errors that are warnings before.',
    once: true,
    changed: ['is now …', 'no longer has a status'],
  },
  approvedBy: {
    meaning: 'Who approved the plan, and when.',
    once: true,
    done: true,
    link: { says: 'was approved by', reversed: 'approved by them', past: true },
    changed: ['now has the approval of …', 'no longer has the approval of …', '{body}[ on {on}]'],
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
    changed: ['now calls a {level} …', 'no longer has its own word for a {level}', '‘{words}’'],
  },
  amberWithin: {
    meaning:
      'How far from its target a figure may be and still be amber, as a per cent of the target or in points; exactly that far is amber.',
    label: 'Amber when within',
    once: true,
    limit: 'the tolerance for amber',
    changed: ['is now amber within …', 'no longer says when it is amber', '[{value}][{points} points]'],
  },
  greenWithin: {
    meaning: 'How far from its target a figure may be and still be green, as a per cent of the target or in points.',
    label: 'Green when within',
    once: true,
    limit: 'the tolerance for green',
    changed: ['is now green within …', 'no longer says when it is green', '[{value}][{points} points]'],
  },
  redBelow: {
    meaning: 'How much of a task must be done for it not to be red, where it states no colour of its own.',
    label: 'Red when less is done than',
    once: true,
    limit: 'the limit for red',
    changed: ['now has work red below …', 'no longer says when work is red', '{value} done'],
  },
  keyDecision: {
    meaning: 'From which amount on a decision is a key decision.',
    unsigned: true,
    label: 'A key decision from',
    once: true,
    limit: 'the key decision amount',
    changed: ['now has a key decision amount of …', 'no longer has a key decision amount'],
  },
  rounding: {
    meaning: 'A difference between sums of money that is put down to rounding.',
    unsigned: true,
    once: true,
    page: 'elsewhere',
    limit: 'the difference put down to rounding',
    changed: ['now puts differences of … down to rounding', 'no longer says what is put down to rounding'],
  },
  virementLimit: {
    meaning: 'The most that may move between services without a further decision.',
    unsigned: true,
    once: true,
    limit: 'the virement limit',
    changed: ['now has a virement limit of …', 'no longer has a virement limit'],
  },
  reservesFloor: {
    meaning: 'What must stay in reserves.',
    unsigned: true,
    once: true,
    limit: 'the floor of reserves',
    changed: ['now has a floor of reserves of …', 'no longer has a floor of reserves'],
  },
  amountsIn: {
    meaning:
      'What a bare number in a row of money counts in: `£k` makes 250 mean £250k. UNIT is `£`, `£k`, `£m` or `£bn`, with the sign of the plan’s currency.',
    once: true,
    page: 'elsewhere',
    changed: ['now counts bare amounts in …', 'no longer says what bare amounts count in'],
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
  report: {
    meaning: 'How often work reports. `quarterly` asks for a `status` every quarter.',
    once: true,
    changed: ['is now reported …', 'no longer says how often work reports'],
  },
  siteReports: {
    meaning:
      'The reports that the public web site shows, by their names with commas between them. The default is all that the plan has something for.',
    once: true,
    page: 'elsewhere',
    changed: ['now shows on its site: …', 'no longer chooses what its site shows', '{words}'],
  },
  siteColour: {
    meaning: 'The council’s colour on the public web site, as its web code: `#12574c`.',
    once: true,
    page: 'elsewhere',
    changed: ['now has … as the colour of its site', 'no longer has a colour for its site', '{words}'],
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
