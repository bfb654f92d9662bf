import type { Agreement, Rule, RuleGroup } from '@goldenthread/rules';

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
};

/** Whose agreement a change needs, as a sentence. */
export const WHO_AGREES: Readonly<Record<Agreement, string>> = {
  editorial: 'Nobody beyond the editor has to agree to what it finds.',
  officer: 'At least an officer has to agree to what it finds.',
  member: 'Members have to agree to what it finds.',
};

const ARTICLES = { error: 'an error', warning: 'a warning', hint: 'a hint' } as const;

/** How serious a rule's findings are, as a sentence. */
export function severityInWords({ severity, draftSeverity }: Pick<Rule, 'severity' | 'draftSeverity'>): string {
  if (draftSeverity === undefined || draftSeverity === severity)
    return `Always ${ARTICLES[severity]}, unless the plan sets it otherwise.`;
  return `${ARTICLES[draftSeverity].replace(/^a/, 'A')} while the plan is a draft, ${ARTICLES[severity]} once it is approved, unless the plan sets it otherwise.`;
}
