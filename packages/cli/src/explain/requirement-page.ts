import { printable } from '@goldenthread/model';
import { type PlanRule, requirementRules } from '@goldenthread/rules';
import { UnreadablePathError } from '@goldenthread/workspace/errors';
import { planTitle } from '../check/closing-line.js';
import { wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';
import { GROUPS, severityInWords } from './words.js';

const INDENT = '  ';

/** The page of a requirement of a council's own, of each plan at a path that has one of this name. */
export async function requirementPages(name: string, path: string | undefined, screen: Screen): Promise<string[]> {
  const { checkPaths } = await import('@goldenthread/workspace/node');
  try {
    const plans = await checkPaths([path ?? '.']);
    return plans.flatMap((checked) =>
      requirementRules(checked.plan)
        .filter((rule) => rule.name === name)
        .map((rule) => requirementPage(rule, planTitle(checked), screen)),
    );
  } catch (error) {
    // Without a path, there need not be a plan: then no requirement is meant.
    if (path === undefined && error instanceof UnreadablePathError) return [];
    throw error;
  }
}

function requirementPage(rule: PlanRule, plan: string, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const { summary = '', why = '', lines = [] } = rule.page ?? {};
  const words = (text: string): string => wrap(printable(text), width, INDENT);
  const example = (line: string): string => `${INDENT}${colours.dim('│')} ${printable(line)}`;
  const section = (title: string, body: string): string => `${colours.bold(title)}\n${body}`;
  return [
    `${colours.bold(colours.cyan(rule.name))}\n${words(`${GROUPS.requirements}: ${plan}. ${severityInWords(rule)}`)}`,
    section('What has to hold', words(summary)),
    ...(why === '' ? [] : [section('Why it matters', words(why))]),
    section('What the plan asks', lines.map(example).join('\n')),
    whenMeant(rule.name, { colours, width }),
  ].join('\n\n');
}

/** How a plan lets stand what a rule of a council's own finds, or sets how serious it is. */
export function whenMeant(rule: string, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const words = (text: string): string => wrap(printable(text), width, INDENT);
  const example = (line: string): string => `${INDENT}${colours.dim('│')} ${printable(line)}`;
  return [
    colours.bold('If the gap is intended'),
    words('Say why, and if you can until when, under the declaration that it is about:'),
    example(`accept ${rule} until 2026-03-31: The reason, in your words`),
    words('Or set how serious it is for the whole plan (off, hint, warning or error), under plan:'),
    example(`rule ${rule} off`),
  ].join('\n');
}
