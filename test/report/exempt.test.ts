import { publicView } from '@goldenthread/model';
import { diffPage, diffPlans, diffToMarkdown, pageToHtml, planPage, threadToMermaid } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';
import { TOWN } from './town.js';

/** Something exempt in each way that it can leave traces. No figure or word of it stands anywhere else. */
const SECRETS = `project Wharf: Sale of Lune Wharf to a builder
  publish exempt: Paragraph 3 of Schedule 12A
  delivers Jobs
  part of Quay
  led by EconomyPortfolio, Director
  milestone Heads by 2026-01-31 owner Director: Heads of terms signed
  budget
    revenue General 2025/26 £37,419
    capital Receipts 2026/27 £913,377
project WharfSurvey: Ground survey behind the fence
  part of Wharf
  led by EconomyPortfolio, Director
budget for WharfSurvey
  revenue General 2026/27 £8,231
saving WharfRent: Rent that ends at the wharf
  publish exempt
  from Sweeping
  amount 2026/27 £17,759
`;
/** What is public and has to do with it. */
const TRACES = `decision SellIt: Use of council land
  by Cabinet on 2025-06-12
  approves Wharf, Quay
  comment finance: A receipt of £913,377 pays for the rest
  option Sell preferred: Sell to the builder
    advantage: Brings in £913,377
  option Keep: Keep the ground
    disadvantage: Costs £37,419 a year
risk Ground: Ground is worse than thought
  threatens Wharf, Quay
  owner Director
  inherent 3 impact 3
  > The Sale of Lune Wharf to a builder may fail.
consultation Letters: Letters to neighbours
  from 2025-04-01 to 2025-05-01
  about Wharf, Jobs
  did changing Wharf: The fence is moved
scenario Slow: Slow growth
  change Wharf 2026/27 -£44,123: Offers fall
  change Quay 2026/27 -£50k
issue Cash: Cash for 2026/27
  about Quay
  needs £37k
  because: WharfRent ends, and £913,377 comes late
move Shift: Money for the survey
  move £31,771 from Sweeping to WharfSurvey in 2025/26
financial plan Mtfp: Medium-term plan
  gap 2026/27 £317,759
service Bins: Bins
  delivers Streets
  led by EconomyPortfolio, Head
  depends on Wharf: The yard is there
`;
const PLAN = TOWN + SECRETS + TRACES;
const WORDS =
  /Lune|builder|Heads of terms|fence|Ground survey|Wharf|12A|ends at the|37,?419|913,?377|8,?231|17,?759|44,?123|31,?771|37\.4|913\.4|17\.8/i;

const amounts = (text: string): number[] => [
  ...new Set(
    [...text.matchAll(/£([\d,]+)(?:\.\d+)?(k|m)?/g)].map(
      ([, digits = '', unit]) => Number(digits.replaceAll(',', '')) * (unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1),
    ),
  ),
];
/** Each exempt amount, and the sums that those of a year come to. */
const HIDDEN = [
  37_419,
  913_377,
  8_231,
  17_759,
  31_771,
  44_123,
  37_419 + 31_771,
  913_377 + 8_231,
  8_231 - 17_759,
  950_796,
  913_377 + 8_231 - 17_759,
];

function givesNothingAway(text: string): void {
  const at = WORDS.exec(text);
  expect(at ? text.slice(Math.max(0, at.index - 200), at.index + 40) : '').toBe('');
  const shown = amounts(text);
  const found = shown.flatMap((a) =>
    shown.filter((b) => HIDDEN.some((hidden) => Math.abs(a - b) === Math.abs(hidden))).map((b) => `${a} - ${b}`),
  );
  expect(found).toEqual([]);
}

describe('what is exempt', () => {
  it('is not on the page, nor what it follows from; the count is right', () => {
    const html = pageToHtml(planPage(planOf(PLAN))).replace(/<style>.*?<\/style>/s, '');
    givesNothingAway(html);
    // The project, what is part of it, the saving, and the money that moves to it.
    expect(html).toContain(
      '4 entries are exempt and are left out here. All sums on this page are those of the public part alone.',
    );
    expect(html).toContain('Use of council land');
    expect(html).not.toContain('EXEMPT');
  });

  it('is there for those who may see it, and every sheet says so', () => {
    const html = pageToHtml(planPage(planOf(PLAN), { withExempt: true }));
    expect(html).toMatch(/<title>EXEMPT: not for publication\. Town plan/);
    expect(html).toContain('<p class="exempt">EXEMPT: not for publication</p>');
    expect(html).toMatch(/@media print[^}]*\{[\s\S]*\.readers-page \.exempt \{ position: fixed/);
    expect(html).toContain('Sale of Lune Wharf');
    expect(pageToHtml(planPage(planOf(TOWN), { withExempt: true }))).not.toContain('class="exempt"');
  });

  const STATES: readonly [string, string, string][] = [
    ['it comes', TOWN + TRACES, PLAN],
    ['it goes', PLAN, TOWN + TRACES],
    ['its money changes', PLAN, PLAN.replace('£913,377', '£950,796')],
    ['its words change', PLAN, PLAN.replaceAll('builder', 'neighbour with the fence')],
    [
      'it stops being public',
      PLAN.replace('  publish exempt: Paragraph 3 of Schedule 12A\n', '').replace('  publish exempt\n', ''),
      PLAN,
    ],
    ['something public beside it changes', PLAN, PLAN.replace('2026/27 £220k', '2026/27 £210k')],
    [
      'a decision gets another option',
      PLAN,
      PLAN.replace('  option Keep', '  option Rent: Rent it to the builder\n  option Keep'),
    ],
  ];

  it.each(STATES)('is in no form of a comparison: %s', (_, before, after) => {
    const [base, head] = [planOf(before), planOf(after)];
    const findings = { base: checkPlan(base, rules), head: checkPlan(head, rules) };
    const diff = diffPlans(base, head, findings);
    const whole = diffPlans(base, head, findings, { withExempt: true });
    const html = pageToHtml(diffPage(diff)).replace(/<style>.*?<\/style>/s, '');
    for (const text of [
      JSON.stringify(diff),
      diffToMarkdown(diff).replaceAll('\\', ''),
      html,
      threadToMermaid(diff.thread) ?? '',
    ])
      givesNothingAway(text);
    const leftOut = whole.changes.length - diff.changes.length;
    expect(diff.exempt).toEqual(leftOut > 0 ? { leftOut, shown: false } : undefined);
    expect(whole.exempt).toEqual({ leftOut: 0, shown: true });
    expect(diffToMarkdown(whole)).toMatch(/^\*\*EXEMPT: not for publication\*\*/);
    expect(whole.changes.filter(({ exempt }) => exempt).length > 0).toBe(leftOut > 0 && !_.startsWith('a decision'));
  });

  it('changes nothing for a plan without it', () => {
    const plan = planOf(TOWN + TRACES.replaceAll(/.*Wharf.*\n/g, ''));
    expect(publicView(plan).plan).toBe(plan);
  });
});

describe('a scenario that changes nothing but what is exempt', () => {
  const plan = planOf(`plan P: P
  years 2025/26 to 2026/27
project Wharf: Wharf
  publish exempt
  budget
    revenue General 2025/26 £37k
project Quay: Quay
fund General: General
  holds revenue
scenario Late: The builder pays late
  change Wharf 2025/26 -£5k
scenario Later: The builder pays later still
  builds on Late
scenario Both: Both are late
  builds on Late
  change Quay by 2026-12
scenario Empty: Nothing is said yet
`);
  const { plan: open, leftOut } = publicView(plan);

  it('is left out, and what builds on it alone, and both are counted', () => {
    expect(open.of('scenario').map(({ name }) => name)).toEqual(['Both', 'Empty']);
    expect(leftOut).toBe(3);
  });

  it('is named nowhere', () => {
    const page = pageToHtml(planPage(open));
    expect(page).not.toContain('pays late');
    expect(page).toContain('Both are late');
  });
});
