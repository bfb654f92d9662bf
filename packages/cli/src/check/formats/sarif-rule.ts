// Also read by scripts/generate-rule-docs.mjs as it is, so it imports nothing but types.
import type { ComparingPage, Rule, Severity } from '@goldenthread/rules';
import type { ReportingDescriptor } from 'sarif';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;

/** A severity in the words of SARIF. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return LEVELS[severity];
}

/** A rule with its page, as code-scanning services show it. */
export function sarifRule(rule: Rule, pages?: string): ReportingDescriptor {
  const { docs } = rule;
  return {
    id: rule.name,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    ...(pages === undefined ? {} : { helpUri: rulePage(pages, rule.name) }),
    help: { text: rule.fixes ?? docs.summary, markdown: page(rule) },
    // Who has to agree to a sort of change is found only in plans that ask for it.
    defaultConfiguration: { ...('asks' in rule && { enabled: false }), level: sarifLevel(rule.draftSeverity ?? rule.severity) },
    properties: { tags: [rule.group] },
  };
}

/** The address of a rule's page, where the project's `docs/rules` is published. */
export function rulePage(pages: string, rule: string): string {
  return `${pages}/${rule}.md`;
}

function page({ docs, fixes }: Rule): string {
  const before = 'before' in docs ? (docs as ComparingPage).before : undefined;
  const example = (plan: string): string => ['```', plan.trimEnd(), '```'].join('\n');
  return [
    docs.summary,
    docs.why,
    ...(docs.details === undefined ? [] : [docs.details]),
    ...(before === undefined ? [] : ['**The plan as it was:**', example(before)]),
    '**Found:**',
    example(docs.failing),
    '**Mended:**',
    example(docs.mended),
    ...(fixes === undefined ? [] : [`**Quick fix in the editor:** ${fixes}`]),
  ].join('\n\n');
}
