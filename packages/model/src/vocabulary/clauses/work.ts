// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of work. */
export const WORK_CLAUSES = {
  workKind: { meaning: 'What kind of work it is.', changed: ['is now of the kind …', 'no longer has a kind'] },
  partOf: {
    meaning: 'The larger whole. Outcomes and leads are taken from there where this states none of its own.',
    once: true,
    link: { says: 'part of', up: 'part of', reversed: 'made up of', names: true, story: 'elsewhere' },
  },
  delivers: {
    meaning:
      'Which outcomes the work is for, and how it is shared between them: `delivers StrongEconomy 70%, AffordableHomes 30%`. Shares total 100%.',
    link: { says: 'delivers', up: 'delivers', reversed: 'delivered by', story: 'elsewhere' },
  },
  reportsTo: {
    meaning: 'Who watches over it.',
    link: { says: 'reports to', reversed: 'reports to them', tie: 'oversees', names: true, accountable: true },
  },
  escalatesTo: {
    meaning: 'Where it goes when it cannot be settled here.',
    link: { says: 'escalates to', reversed: 'escalates to them', names: true, accountable: true },
  },
  serves: {
    meaning: 'The services that this support service works for.',
    link: { says: 'serves', up: 'serves', reversed: 'served by', names: true, story: 'elsewhere' },
  },
  stops: {
    meaning: 'A service or other work that ends because of this, and what that does.',
    link: { says: 'stops' },
    changed: ['now stops …', 'no longer stops …', '{work}[, with an effect on {measures}][: {words}]'],
  },
  starts: { meaning: 'The first day.', once: true, changed: ['now starts …', 'no longer has a start date'] },
  ends: { meaning: 'The last day.', once: true, changed: ['now ends …', 'no longer has an end date'] },
  status: {
    meaning: 'How it stands, in which period, and why. A new line for every period.',
    changed: ['is now …', 'no longer has a status', '{state}[ in {period}][: {words}]'],
  },
  model: {
    meaning: 'How the service is provided.',
    once: true,
    changed: ['now has the delivery model …', 'no longer has a delivery model'],
  },
  equalityRecord: {
    meaning: 'How equality was considered, and when.',
    grounds: true,
    done: true,
    changed: ['now has the {record}: …', 'no longer has the {record}: …', '[{on}][: {words}]'],
  },
  impactRecord: {
    meaning: 'Another impact that was considered, and when: on the Welsh language, on rural needs and so on.',
    grounds: true,
    done: true,
    toldApartBy: 'subject',
    changed: ['now has the {subject} {record}: …', 'no longer has the {subject} {record}: …', '[{on}][: {words}]'],
  },
  benefitsReview: {
    meaning: 'When somebody looks whether the benefits came, and afterwards what they found.',
    label: 'Benefits reviewed',
    toldApartBy: 'on',
    changed: ['now has a review of its benefits: …', 'no longer has a review of its benefits: …', '{on}[, {result}][: {words}]'],
  },
  deliverability: {
    meaning: 'How likely it is to work out, and on what it depends.',
    once: true,
    changed: ['now has a deliverability rating of …', 'no longer says how deliverable it is'],
  },
  outlook: {
    meaning: 'What is expected in the long run; with an amount, for those years together.',
    changed: [
      'now has the outlook for {start} to {end}: …',
      'no longer has the outlook for {start} to {end}: …',
      '[{value}][: {words}]',
    ],
  },
  priorityCheck: {
    meaning: 'Whose priority the service is.',
    once: true,
    parameter: true,
    changed: ['is now a priority for …', 'no longer says whose priority it is'],
  },
  valueForMoney: {
    meaning: 'How cost and performance compare with others, with whom, as of when.',
    once: true,
    done: true,
    parameter: true,
    link: { says: 'is compared with' },
    snippet: 'value for money cost ${1|high,average,low,unknown|}, performance ${2|high,average,low,unknown|}$0',
    changed: [
      'now has the value for money check: …',
      'no longer has the value for money check: …',
      'cost {cost}, performance {performance}[, compared with {comparators}][ on {on}][: {words}]',
    ],
  },
  noValueForMoney: { meaning: 'Why there is no such check yet.', once: true, parameter: true },
  direction: {
    meaning: 'Where cost, performance or levels are to go, how far and by when.',
    parameter: true,
    link: { says: 'sets out to move' },
    changed: [
      'now sets out to …',
      'no longer sets out to …',
      '{direction} {subject}[ to {position}][ to {measure} {value}][ to {amount}][ within {within} {unit}][ by {by}][: {words}]',
    ],
  },
  realityCheck: {
    meaning: 'What would really happen; `in ROUND`, as it was found in that round of planning.',
    parameter: true,
    link: { says: 'was checked in' },
    changed: ['now has the reality check: …', 'no longer has the reality check: …', '[in {round}][: {words}]'],
  },
  cashLimit: {
    meaning: 'The most that the service may spend in each year, after income and savings, without capital.',
    unsigned: true,
    row: { says: ['has a cash limit of', ''], counts: 'money', total: true, sum: 'spent', usual: true },
  },
  impactOf: {
    meaning:
      'What so much more or less money would do: to measures (the figure that each would reach), and in words. An example: `impact of -£50k on Litter 11%: Fewer barrows`.',
    parameter: true,
    link: { says: 'says what a change in money does to' },
    snippet: 'impact of £${1:100k} on ${2:Measure} ${3:5}$0',
    changed: ['now says what {amount} would do: …', 'no longer says what {amount} would do: …', '[{effects}][: {words}]'],
  },
  responseIn: {
    meaning: 'What was answered in a round of planning.',
    parameter: true,
    link: { says: 'responds in' },
    changed: ['now has the response in {round}: …', 'no longer has the response in {round}: …', '{words}'],
  },
  posts: {
    meaning: 'Posts that come or go (with `-`).',
    label: 'Change in posts',
    row: { says: ['changes posts by', ''], counts: 'people', severalAdd: true },
  },
  establishment: { meaning: 'How many posts there are.', row: { says: ['has', 'posts'], counts: 'people', severalAdd: true } },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
