import { publicView } from '@goldenthread/model';
import { diffPage, diffPlans, diffToMarkdown, pageToHtml, planPage, threadToMermaid } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { givesNothingAway, PLAN, TRACES } from './exempt-plan.js';
import { planOf } from './support.js';
import { TOWN } from './town.js';

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
