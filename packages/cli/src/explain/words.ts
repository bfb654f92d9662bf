import { type Agreement, isAgreement, type Rule, type RuleGroup } from '@goldenthread/rules';

/** The groups of rules, in the order and the words in which people are shown them. */
export const GROUPS: Readonly<Record<RuleGroup, string>> = {
  language: 'Reading the plan',
  thread: 'The golden thread',
  funding: 'Money',
  measures: 'Measures, benefits and targets',
  parameters: 'Service parameters',
  governance: 'Decisions, people and public reporting',
  delivery: 'Delivery and risk',
  changes: 'Changes of a plan',
  agreement: 'Who has to agree to a change',
  requirements: 'The council’s own requirements',
  local: 'The council’s own module of rules',
};

/** Whose agreement a change needs, as the beginning of a sentence. */
export const WHO_AGREES: Readonly<Record<Agreement, string>> = {
  editorial: 'Nobody but the editor has to agree to what it finds',
  officer: 'An officer has to agree to what it finds',
  member: 'Members have to agree to what it finds',
};

const ARTICLES = { error: 'an error', warning: 'a warning', hint: 'a hint' } as const;

/** How serious a rule's findings are, as a sentence. */
export function severityInWords(rule: Rule): string {
  if (isAgreement(rule)) return 'No finding, unless the plan sets how serious it is.';
  const { severity, draftSeverity } = rule;
  if (draftSeverity === undefined || draftSeverity === severity)
    return `Always ${ARTICLES[severity]}, unless the plan sets something else.`;
  return `${ARTICLES[draftSeverity].replace(/^a/, 'A')} while the plan is a draft, ${ARTICLES[severity]} once it is approved, unless the plan sets something else.`;
}
