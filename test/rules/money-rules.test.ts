import { describe, expect, it } from 'vitest';
import { foundBy } from './support.js';

const HEAD = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2025-06-30\n';
const F = 'fund F: General fund\n  holds revenue\n';
const R = 'fund R: Reserve\n  holds reserve\n';
const C = 'fund C: Capital\n  holds capital\n';
const budget = (...lines: string[]): string => `  budget\n${lines.map((line) => `    ${line}\n`).join('')}`;

const severities = (rule: string, text: string): string[] =>
  foundBy(rule, text.startsWith('plan') ? text : HEAD + text).map(({ severity }) => severity);

/** Each rule with plans in which it finds something (once each), and plans in which it is silent. */
const RULES: Readonly<
  Record<string, { readonly finds: Readonly<Record<string, string>>; readonly silent: Readonly<Record<string, string>> }>
> = {
  'capital-funds-revenue': {
    finds: {
      'revenue from capital': `service S: S\n${budget('revenue C 2024/25 £5k')}${C}`,
      'growth from receipts': `service S: S\n${budget('growth C 2024/25 £5k')}fund C: C\n  holds receipts\n`,
    },
    silent: {
      'capital from capital': `service S: S\n${budget('capital C 2024/25 £5k')}${C}`,
      'flexible use': `service S: S\n${budget('revenue C 2024/25 £5k flexible use')}${C}`,
      outturn: `service S: S\n${budget('outturn C 2024/25 £5k')}${C}`,
      'revenue from a reserve': `service S: S\n${budget('revenue R 2024/25 £5k')}${R}`,
    },
  },
  'ring-fence-crossed': {
    finds: {
      'schools money on roads': `service S: Road repairs\n${budget('revenue G 2024/25 £5k')}fund G: G\n  ring-fenced for: Schools\n`,
    },
    silent: {
      'a title that says it': `service S: School meals\n${budget('revenue G 2024/25 £5k')}fund G: G\n  ring-fenced for: Schools\n`,
      'an outcome that says it': `outcome O: Children do well at school\nservice S: Meals\n  delivers O\n${budget('revenue G 2024/25 £5k')}fund G: G\n  ring-fenced for: Schools\n`,
      'a whole that says it': `programme V: Better schools\nproject S: Kitchens\n  part of V\n${budget('revenue G 2024/25 £5k')}fund G: G\n  ring-fenced for: Schools\n`,
      'a line that says why': `service S: Road repairs\n${budget('revenue G 2024/25 £5k: Crossings at the school gates')}fund G: G\n  ring-fenced for: Schools\n`,
      'income into it': `service S: Road repairs\n${budget('income G 2024/25 £5k')}fund G: G\n  ring-fenced for: Schools\n`,
    },
  },
  'funding-not-confirmed': {
    finds: {
      'a bid': `service S: S\n${budget('revenue B 2024/25 £5k, 2025/26 £5k')}service T: T\n${budget('revenue B 2024/25 £5k')}fund B: B\n  certainty bid\n`,
    },
    silent: {
      'money that is confirmed': `service S: S\n${budget('revenue B 2024/25 £5k')}fund B: B\n  certainty confirmed\n`,
      'a bid that says because': `service S: S\n${budget('revenue B 2024/25 £5k')}fund B: B\n  certainty bid\n  because: The second year is left out without it\n`,
      'a bid with a risk': `service S: S\n${budget('revenue B 2024/25 £5k')}fund B: B\n  certainty bid\nrisk K: K\n  threatens B\n`,
      'a bid that pays for nothing': 'fund B: B\n  certainty bid\n',
    },
  },
  'counted-twice': {
    finds: {
      'one title, one amount':
        'saving A: Fewer vans\n  from S\n  amount 2024/25 £5k\nsaving B: Fewer vans\n  from T\n  amount 2024/25 £5k\nservice S: S\nservice T: T\n',
      'one saving in two budgets': `saving A: Fewer vans\n  from S, T\n  amount 2024/25 £5k\nservice S: S\n${budget('saving F 2024/25 £5k')}service T: T\n${budget('saving F 2024/25 £5k')}${F}`,
    },
    silent: {
      'two amounts': 'saving A: Fewer vans\n  amount 2024/25 £5k\nsaving B: Fewer vans\n  amount 2024/25 £6k\n',
      'two titles': 'saving A: Fewer vans\n  amount 2024/25 £5k\nsaving B: Fewer lorries\n  amount 2024/25 £5k\n',
      'two years': 'saving A: Fewer vans\n  amount 2024/25 £5k\nsaving B: Fewer vans\n  amount 2025/26 £5k\n',
      'a part in each budget': `saving A: Fewer vans\n  from S, T\n  amount 2024/25 £5k\nservice S: S\n${budget('saving F 2024/25 £3k')}service T: T\n${budget('saving F 2024/25 £2k')}${F}`,
    },
  },
  'saving-at-risk-without-mitigation': {
    finds: {
      'a stage': 'saving A: A\n  amount 2024/25 £5k\n  stage at risk\n',
      'a part at risk': 'saving A: A\n  amount 2024/25 £5k\n  at risk 2024/25 £1k\n  stage agreed\n',
      red: 'saving A: A\n  amount 2024/25 £5k\n  stage agreed\n  status red\n',
    },
    silent: {
      'a mitigation': 'saving A: A\n  stage at risk\n  mitigation by 2025-09: Talks\n',
      'an action': 'saving A: A\n  stage at risk\n  action by 2025-09: Talks\n',
      'a risk with a mitigation': 'saving A: A\n  stage at risk\nrisk K: K\n  threatens A\n  mitigation by 2025-09: Talks\n',
      agreed: 'saving A: A\n  stage agreed\n',
    },
  },
  'statutory-cut-without-effect': {
    finds: {
      'a limit that falls': 'service S: S\n  kind statutory\n  cash limit 2024/25 £500k, 2025/26 £400k\n',
      'a saving row': `service S: S\n  kind statutory\n${budget('saving F 2024/25 £5k')}${F}`,
      'a move': 'service S: S\n  kind statutory\nservice T: T\nmove M: M\n  move £5k from S to T in 2025/26\n',
      'a stop': 'service S: S\n  kind statutory\nproject T: T\n  stops S\n',
    },
    silent: {
      'no duty': 'service S: S\n  cash limit 2024/25 £500k, 2025/26 £400k\n',
      'a small fall': 'service S: S\n  kind statutory\n  cash limit 2024/25 £500k, 2025/26 £490k\n',
      impacts: 'service S: S\n  kind statutory\n  cash limit 2024/25 £500k, 2025/26 £400k\n  impact of -£100k: Fewer visits\n',
      'a move with an effect':
        'service S: S\n  kind statutory\nservice T: T\nmove M: M\n  move £5k from S to T in 2025/26\n  effect: None expected\n',
      'a saving, which is asked by another rule': 'service S: S\n  kind statutory\nsaving A: A\n  from S\n  amount 2024/25 £5k\n',
    },
  },
  'capital-without-revenue-effect': {
    finds: { 'a large scheme': `project S: S\n${budget('capital C 2024/25 £400k')}${C}` },
    silent: {
      'a small one': `project S: S\n${budget('capital C 2024/25 £40k')}${C}`,
      'running costs': `project S: S\n${budget('capital C 2024/25 £400k', 'revenue F 2025/26 £5k')}${C}${F}`,
      'a saving from it': `project S: S\n${budget('capital C 2024/25 £400k')}${C}saving A: A\n  from S\n`,
      because: `project S: S\n  because: The tenant runs it\n${budget('capital C 2024/25 £400k')}${C}`,
      'what is complete': `project S: S\n  status complete\n${budget('capital C 2024/25 £400k')}${C}`,
    },
  },
  'capital-horizon-short': {
    finds: { 'a scheme that goes on': `project S: S\n  ends 2030-03\n${budget('capital C 2024/25 £4k')}${C}` },
    silent: {
      'one that ends in time': `project S: S\n  ends 2027-03\n${budget('capital C 2024/25 £4k')}${C}`,
      'an outlook': `project S: S\n  ends 2030-03\n  outlook 2027/28 to 2029/30: £4m\n${budget('capital C 2024/25 £4k')}${C}`,
      'later years in the budget': `project S: S\n  ends 2030-03\n${budget('capital C 2024/25 £4k, 2028/29 £4k')}${C}`,
      revenue: `project S: S\n  ends 2030-03\n${budget('revenue F 2024/25 £4k')}${F}`,
    },
  },
  'closing-unlike-opening': {
    finds: { 'a jump': `${R}  years 2024/25 2025/26\n  opening £6m £7m\n  closing £5m £5m\n` },
    silent: {
      'a carry-forward': `${R}  years 2024/25 2025/26\n  opening £6m £5m\n  closing £5m £5m\n`,
      'a year without': `${R}  closing 2024/25 £5m\n  opening 2026/27 £4m\n`,
      rounding: `plan P: P\n  rounding £1m\n${R}  closing 2024/25 £5m\n  opening 2025/26 £5.5m\n`,
    },
  },
  'floor-breached': {
    finds: {
      'a closing below': `${R}  floor £5m\n  closing 2024/25 £4m\n`,
      'what is used': `${R}  floor £5m\n  opening 2024/25 £6m\nservice S: S\n${budget('revenue R once 2024/25 £2m')}`,
      '£9m out of a £6m reserve': `${R}  opening 2024/25 £6m\nservice S: S\n${budget('revenue R once 2024/25 £4m, 2025/26 £5m')}`,
      'what financial plans use': `${R}  floor £5m\n  opening 2024/25 £6m\nfinancial plan M: M\n  uses R 2025/26 £2m\n`,
    },
    silent: {
      'exactly the floor': `${R}  floor £5m\n  opening 2024/25 £6m\nfinancial plan M: M\n  uses R 2025/26 £1m\n`,
      'what is paid in again': `${R}  floor £5m\n  opening 2024/25 £6m\nservice S: S\n${budget('revenue R once 2024/25 £2m', 'income R 2024/25 £1m')}`,
      'no balance stated': `${R}  floor £5m\nservice S: S\n${budget('revenue R once 2024/25 £9m')}`,
    },
  },
  'reserves-below-floor': {
    finds: {
      'two reserves together': `plan P: P\n  reserves floor £5m\n${R}  closing 2024/25 £2m\nfund Q: Q\n  holds reserve\n  closing 2024/25 £2m\n`,
    },
    silent: {
      'enough together': `plan P: P\n  reserves floor £4m\n${R}  closing 2024/25 £2m\nfund Q: Q\n  holds reserve\n  closing 2024/25 £2m\n`,
      'one that says nothing': `plan P: P\n  reserves floor £5m\n${R}  closing 2024/25 £2m\nfund Q: Q\n  holds reserve\n`,
      'no floor': `plan P: P\n${R}  closing 2024/25 £2m\n`,
    },
  },
  'transfer-over-limit': {
    finds: {
      'a large move':
        'plan P: P\n  virement limit £50k\nmove M: M\n  move £50,001 from S to T in 2025/26\nservice S: S\nservice T: T\n',
    },
    silent: {
      'the limit itself':
        'plan P: P\n  virement limit £50k\nmove M: M\n  move £50k from S to T in 2025/26\nservice S: S\nservice T: T\n',
      'a decision':
        'plan P: P\n  virement limit £50k\nmove M: M\n  move £60k from S to T in 2025/26\nservice S: S\nservice T: T\ndecision D: D\n  approves M\n',
      'no limit': 'plan P: P\nmove M: M\n  move £60k from S to T in 2025/26\nservice S: S\nservice T: T\n',
    },
  },
  'move-without-effect': {
    finds: {
      nothing: 'move M: M\n  move £50k from S to T in 2025/26\nservice S: S\nservice T: T\n',
      'words that say nothing': 'move M: M\n  move £50k from S to T in 2025/26\n  effect: TBC\nservice S: S\nservice T: T\n',
    },
    silent: {
      'none expected': 'move M: M\n  move £50k from S to T in 2025/26\n  effect: None expected\nservice S: S\nservice T: T\n',
    },
  },
  'receipt-not-in-funding': {
    finds: {
      'no fund': `asset A: A\n  receipt 2024/25 £1m\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
      'another year': `asset A: A\n  receipt 2024/25 £1m\nfund Q: Q\n  holds receipts\n  available 2025/26 £1m\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
      'a second receipt': `asset A: A\n  receipt 2024/25 £1m\nasset B: B\n  receipt 2024/25 £1m\nfund Q: Q\n  holds receipts\n  available 2024/25 £1m\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
    },
    silent: {
      'what is available': `asset A: A\n  receipt 2024/25 £1m\nfund Q: Q\n  holds receipts\n  available 2024/25 £1m\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
      'what is paid in': `asset A: A\n  receipt 2024/25 £1m\nfund Q: Q\n  holds receipts\nservice S: S\n${budget('income Q 2024/25 £1m')}`,
      'no money': 'asset A: A\n  receipt 2024/25 £1m\n',
    },
  },
  'work-uncosted': {
    finds: {
      'a project': `outcome O: O\nproject W: W\n  delivers O\nservice S: S\n  delivers O\n${budget('revenue F 2024/25 £1k')}${F}`,
    },
    silent: {
      'a programme whose parts have money': `outcome O: O\nprogramme W: W\n  delivers O\nproject S: S\n  part of W\n${budget('revenue F 2024/25 £1k')}${F}`,
      'a part of what has money': `outcome O: O\nprogramme W: W\n  delivers O\n${budget('revenue F 2024/25 £1k')}${F}project S: S\n  part of W\n`,
      'no cost': `outcome O: O\nproject W: W\n  delivers O\n  no cost: Officers do it\nservice S: S\n  delivers O\n${budget('revenue F 2024/25 £1k')}${F}`,
      'an outcome without money, which says it': `outcome O: O\nproject W: W\n  delivers O\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
      'a plan without money': 'outcome O: O\nproject W: W\n  delivers O\n',
    },
  },
  'savings-to-find': {
    finds: { 'a sum': 'saving A: A\n  amount 2025/26 £5k\n  stage to find\n' },
    silent: {
      'a year whose gap is open': 'financial plan M: M\n  gap 2025/26 £5k\nsaving A: A\n  amount 2025/26 £5k\n  stage to find\n',
      'what is identified': 'saving A: A\n  amount 2025/26 £5k\n  stage identified\n',
    },
  },
  'unused-fund': {
    finds: {
      'money that pays for nothing': `fund Q: Q\n  available 2024/25 £1k\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
    },
    silent: {
      'a fund that is used': `fund Q: Q\n  available 2024/25 £1k\nservice S: S\n${budget('revenue Q 2024/25 £1k')}`,
      'use by a financial plan': `fund Q: Q\n  available 2024/25 £1k\nfinancial plan M: M\n  uses Q 2024/25 £1k\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
      'a fund that only has a name': `fund Q: Q\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
    },
  },
  'income-without-owner': {
    finds: { 'new income': `service S: S\n${budget('income F new 2024/25 £1k')}${F}` },
    silent: {
      'an officer': `service S: S\n  led by O\n${budget('income F new 2024/25 £1k')}${F}officer O: O\n`,
      'an officer of the whole': `programme V: V\n  led by O\nservice S: S\n  part of V\n${budget('income F new 2024/25 £1k')}${F}officer O: O\n`,
      'income that is not new': `service S: S\n${budget('income F 2024/25 £1k')}${F}`,
    },
  },
  'outturn-missing': {
    finds: { 'a closed year': `service S: S\n${budget('years 2023/24 2024/25', 'revenue F £5 £5', 'outturn F £5 -')}${F}` },
    silent: {
      'a plan without outturn': `service S: S\n${budget('years 2023/24 2024/25', 'revenue F £5 £5')}${F}`,
      'a year that goes on': `service S: S\n${budget('years 2024/25 2025/26', 'revenue F £5 £5', 'outturn F £5 -')}${F}`,
      'years before the first outturn': `service S: S\n${budget('years 2023/24 2024/25', 'revenue F £5 £5', 'outturn F - £5')}${F}`,
    },
  },
  'cashable-not-in-budget': {
    finds: {
      'a benefit': `project W: W\n  benefit B: B\n    cashable 2025/26 £5k\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
    },
    silent: {
      'a saving from it': `project W: W\n  benefit B: B\n    cashable 2025/26 £5k\nsaving A: A\n  from W\n  amount 2025/26 £5k\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
      'a saving line': `project W: W\n  benefit B: B\n    cashable 2025/26 £5k\n${budget('saving F 2025/26 £5k')}${F}`,
      'after the plan': `project W: W\n  benefit B: B\n    cashable 2029/30 £5k\nservice S: S\n${budget('revenue F 2024/25 £1k')}${F}`,
    },
  },
  'fund-without-available': {
    finds: {
      'one of two': `${F}  available 2024/25 £5k\nservice S: S\n${budget('revenue F 2024/25 £1k', 'revenue G 2024/25 £1k')}fund G: G\n`,
    },
    silent: {
      'no fund that says': `${F}service S: S\n${budget('revenue F 2024/25 £1k')}`,
      'a fund that pays for nothing': `${F}  available 2024/25 £5k\nfund G: G\n`,
      'a balance': `${F}  available 2024/25 £5k\nservice S: S\n${budget('revenue R once 2024/25 £1k')}${R}  opening 2024/25 £5k\n`,
    },
  },
};

describe.each(Object.entries(RULES))('%s', (rule, { finds, silent }) => {
  it.each(Object.entries(finds))('finds: %s', (_, text) => expect(severities(rule, text)).toHaveLength(1));
  it.each(Object.entries(silent))('is silent for: %s', (_, text) => expect(severities(rule, text)).toEqual([]));
});

it('can’t be accepted that a ring-fence is crossed', () => {
  const text = `${HEAD}service S: Road repairs\n  accept ring-fence-crossed: Agreed\n${budget('revenue G 2024/25 £5k')}fund G: G\n  ring-fenced for: Schools\n`;
  expect(foundBy('ring-fence-crossed', text).map(({ accepted }) => accepted)).toEqual([null]);
});
