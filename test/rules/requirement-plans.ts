import { buildPlan, type Plan } from '@goldenthread/model';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';

export const reader = new FactReader();

/** What everything below stands on. */
const TOWN = `plan P: Plan
  years 2024/25 to 2026/27
  as at 2024-12-31
vision V: V
priority Jobs: Jobs
  supports V
priority Homes: Homes
  supports V
outcome Work: Work
  supports Jobs
outcome Warm: Warm
  supports Homes
duty Equality: Equality
programme Change: Change
fund General: General
  holds revenue
  certainty confirmed
fund Lottery: Lottery
  holds grant
  certainty bid
officer Chief: Chief
officer Head: Head
body Cabinet: Cabinet
body Council: Council
group Board: Board
group Other: Other
measure M1: M1
measure M2: M2
partner County: County
service Streets: Streets
`;

export function planOf(requirement: string, rest: string): Plan {
  return buildPlan([reader.read('a.plan', `${TOWN}${rest}\nrequirement R: The rule\n${requirement}\n`)]);
}

/** What a requirement finds in a plan, and what is found of itself. */
export const own = (requirement: string, rest: string): Finding[] =>
  checkPlan(planOf(requirement, rest), rules).filter(({ rule }) => rule === 'R' || rule.startsWith('requirement-'));

/** Findings as their rule and element. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, element, message }) => `${rule} ${element}${rule === 'R' ? '' : `: ${message}`}`);
