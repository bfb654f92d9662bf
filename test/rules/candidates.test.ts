import { describe, expect, it } from 'vitest';
import { foundBy } from './support.js';

// Most of the plan is led by Money and Finance; what stands near is led by Homes and Housing.
const PLAN = `plan P: Plan
  years 2024/25 to 2026/27
  as at 2024-12-31
portfolio Money: Money
portfolio Homes: Homes
officer Finance: Director of finance
officer Housing: Director of housing
vision V: A place to live
priority Rents: Rents
  supports V
${[1, 2, 3].map((n) => `outcome Often${n}: O\n  supports Rents\n  led by Money, Finance\n`).join('')}priority Warmth: Warm homes
  supports V
`;

const first = (rule: string, text: string, element?: string): string | undefined =>
  foundBy(rule, PLAN + text).find((finding) => element === undefined || finding.element === element)?.fixes[0]?.title;

describe('candidates are ranked by who leads what stands near', () => {
  it.each<[string, string, string, string]>([
    [
      'beside: another outcome of the priority',
      'no-accountable-lead',
      'outcome O: O\n  supports Warmth\noutcome N: N\n  supports Warmth\n  led by Homes, Housing\n',
      'Make ‘Homes’ and ‘Director of housing’ the leads',
    ],
    [
      'below: the work that delivers it',
      'no-accountable-lead',
      'outcome O: O\n  supports Warmth\nworkstream W: W\n  delivers O\n  led by Homes, Housing\n',
      'Make ‘Homes’ and ‘Director of housing’ the leads',
    ],
    [
      'above: the outcome that the work delivers',
      'no-accountable-lead',
      'workstream O: W\n  delivers N\noutcome N: N\n  supports Warmth\n  led by Homes, Housing\n',
      'Make ‘Homes’ and ‘Director of housing’ the leads',
    ],
    [
      'one is there already',
      'no-accountable-lead',
      'workstream O: W\n  delivers N\n  led by Homes\noutcome N: N\n  supports Warmth\n  led by Homes, Housing\n',
      'Make ‘Director of housing’ the lead',
    ],
    [
      'nothing near: those who lead most',
      'no-accountable-lead',
      'workstream O: W\n',
      'Make ‘Money’ and ‘Director of finance’ the leads',
    ],
    [
      'the owner of a risk to the work',
      'risk-incomplete',
      'workstream W: W\n  led by Homes, Housing\nrisk O: R\n  threatens W\n  inherent 2 impact 2\n  mitigation by 2025-06: A\n',
      'Make ‘Director of housing’ the owner',
    ],
    [
      'the owner of a barrier',
      'barrier-without-owner',
      'workstream W: W\n  led by Homes, Housing\nbarrier O: R\n  about W\n',
      'Make ‘Director of housing’ the owner',
    ],
    [
      'the work of those who lead the outcome, though other work is idle',
      'outcome-without-delivery',
      'outcome O: O\n  supports Warmth\n  led by Homes, Housing\nworkstream Culture: Culture review\n  led by Money, Finance\nworkstream W: Insulation\n  led by Homes, Housing\n  delivers Often1\n',
      'Link ‘Insulation’ to it with ‘delivers’',
    ],
    [
      'the work that shares words with the outcome, where nobody leads either',
      'outcome-without-delivery',
      'outcome O: Carbon emissions fall\n  supports Warmth\nworkstream Culture: Culture review\nworkstream W: Lower emission fleet\n',
      'Link ‘Lower emission fleet’ to it with ‘delivers’',
    ],
    [
      'the priority whose outcomes the same people lead',
      'outcome-without-parent',
      'outcome N: N\n  supports Warmth\n  led by Homes, Housing\noutcome O: O\n  led by Homes, Housing\n',
      'Support ‘Warm homes’',
    ],
    [
      'the outcome whose lead owns the measure',
      'unused-measure',
      'outcome N: N\n  supports Warmth\n  led by Homes, Housing\nmeasure O: M\n  owner Housing\n',
      'Measure ‘N’ by it',
    ],
    [
      'the measure whose owner leads the outcome',
      'outcome-without-measure',
      'outcome Q: Q\n  supports Rents\n  measured by A\noutcome O: O\n  supports Warmth\n  led by Homes, Housing\nmeasure A: First\n  owner Finance\nmeasure B: Second\n  owner Housing\n',
      'Measure it by ‘Second’',
    ],
    [
      'the group that the work beside it reports to',
      'no-escalation-route',
      'body B: Cabinet\ngroup First: First board\n  escalates to B\ngroup Second: Second board\n  escalates to B\nprogramme G: G\nworkstream W: W\n  part of G\n  reports to Second\nworkstream O: O\n  part of G\n',
      'Report to ‘Second board’',
    ],
    [
      'the group that the work under threat reports to',
      'major-risk-not-escalated',
      'body B: Cabinet\ngroup First: First board\n  escalates to B\ngroup Second: Second board\n  escalates to B\nworkstream W: W\n  reports to Second\nrisk O: R\n  threatens W\n  inherent 5 impact 5\n',
      'Escalate it to ‘Second board’',
    ],
    [
      'the post that leads what stands beside the work of a post that has ended',
      'ended-post',
      'officer Gone: Head of homes\n  ended 2024-06-30\nprogramme G: G\n  led by Homes, Housing\nworkstream O: W\n  part of G\n  led by Homes, Gone\n',
      'Change to ‘Director of housing’, and remove the ended post',
    ],
    [
      'the outcome of those who lead the work',
      'work-without-outcome',
      'outcome N: N\n  supports Warmth\n  led by Homes, Housing\nworkstream O: W\n  led by Homes, Housing\n',
      'Deliver ‘N’',
    ],
  ])('%s', (_, rule, text, title) => {
    expect(first(rule, text, 'O')).toBe(title);
  });
});
