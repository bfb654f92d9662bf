// Also read by scripts/generate-rule-docs.mjs as it is, so it imports nothing but types.
import type { OwnPage, Rule, Severity } from '@goldenthread/rules';
import type { RulePage } from '@goldenthread/rules/pages';
import type { ReportingDescriptor } from 'sarif';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;

/** A severity in the words of SARIF. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return LEVELS[severity];
}

/** A rule with its page, as code-scanning services show it. */
export function sarifRule(rule: Rule, page: RulePage, pages?: string): ReportingDescriptor {
  return {
    id: rule.name,
    shortDescription: { text: page.summary },
    fullDescription: { text: page.why },
    ...(pages === undefined ? {} : { helpUri: rulePage(pages, rule.name) }),
    help: { text: page.quickFix ?? page.summary, markdown: help(page) },
    // Who has to agree to a sort of change is found only in plans that ask for it.
    defaultConfiguration: { ...('asks' in rule && { enabled: false }), level: sarifLevel(rule.draftSeverity ?? rule.severity) },
    properties: { tags: [...new Set([rule.group, ...rule.audiences])] },
  };
}

/** The same of a council's own requirement, which has its page in the plan. */
export function sarifRequirement(name: string, { summary, why, lines }: OwnPage, severity: Severity): ReportingDescriptor {
  const asked = ['```', ...lines, '```'].join('\n');
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: why === '' ? summary : why },
    help: { text: `${summary} (${lines.join('; ')})`, markdown: [summary, ...(why === '' ? [] : [why]), asked].join('\n\n') },
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: { tags: ['requirements'] },
  };
}

/** The address of a rule's page, where the project's `docs/rules` is published. */
export function rulePage(pages: string, rule: string): string {
  return `${pages}/${rule}.md`;
}

function help({ summary, why, when, before, example, fixed, quickFix }: RulePage): string {
  const block = (plan: string): string => ['```', plan.trimEnd(), '```'].join('\n');
  return [
    summary,
    why,
    ...(when === undefined ? [] : [when]),
    ...(before === undefined ? [] : ['**Before:**', block(before)]),
    '**Example:**',
    block(example),
    '**Fixed:**',
    block(fixed),
    ...(quickFix === undefined ? [] : [`**Quick fix in the editor:** ${quickFix}`]),
  ].join('\n\n');
}
