import { listed } from '@goldenthread/model';
import { AUDIENCES, type Audience, type Finding, type Rule, rules as registered } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { CommandError } from '../errors.js';
import type { ComparedPlan } from './closing-line.js';
import { oneOf } from './options.js';

const NAMES = Object.keys(AUDIENCES) as Audience[];

/** The value of `--rules`: one audience, or several with commas between them, in the order in which people are shown them. */
export function readAudiences(value: string): readonly Audience[] {
  const typed = value.split(',').map((each) => each.trim());
  if (typed.includes(''))
    throw new CommandError(`--rules takes ${listed(NAMES, 'or')}, several with commas between them, not ‘${value}’.`);
  const read = new Set(typed.map((each) => oneOf('--rules', each, NAMES)));
  return NAMES.filter((each) => read.has(each));
}

/** Whether a rule is for one of these. */
export function isFor(audiences: readonly Audience[]): (rule: Rule) => boolean {
  return (rule) => rule.audiences.some((each) => audiences.includes(each));
}

/** Whether the rule of a name is for one of these; for all of them where none are given. */
export function concerns(
  audiences: readonly Audience[] | undefined,
  rules: readonly Rule[] = registered,
): (rule: string) => boolean {
  if (audiences === undefined) return () => true;
  const names: ReadonlySet<string> = new Set(rules.filter(isFor(audiences)).map(({ name }) => name));
  return (rule) => names.has(rule);
}

/**
 * Leaves out what concerns none of these; a council's own requirements concern everyone. Every rule was asked all the same: whether an `accept` is used depends on all of them.
 */
export function onlyFor(
  plans: readonly PlanFindings[],
  audiences: readonly Audience[] | undefined,
  rules?: readonly Rule[],
): readonly ComparedPlan[] {
  if (audiences === undefined) return plans;
  const wanted = concerns(audiences, rules);
  const isRequirement = ({ page }: Finding): boolean => page !== undefined && page.lines.length > 0;
  return plans.map((plan) => ({
    ...plan,
    audiences,
    findings: plan.findings.filter((finding) => isRequirement(finding) || wanted(finding.rule)),
  }));
}
