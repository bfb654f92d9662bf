import { listed } from '@goldenthread/model';
import { type ComparingRule, isAgreement, isComparing, type Rule, SAMPLE_COUNCIL } from '@goldenthread/rules';
import type { RulePage } from '@goldenthread/rules/pages';
import { inlineCode, wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';
import { GROUPS, severityInWords, WHO_AGREES } from './words.js';

const INDENT = '  ';

/** A rule's page, as a terminal shows it. */
export function rulePage(rule: Rule, page: RulePage, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const words = (markdown: string): string => wrap(inlineCode(markdown, colours), width, INDENT);
  const example = (plan: string): string =>
    [...plan.trimEnd().split('\n')].map((line) => `${INDENT}${colours.dim('│')} ${line}`).join('\n');
  const section = (title: string, body: string): string => `${colours.bold(title)}\n${body}`;
  return [
    `${colours.bold(colours.cyan(rule.name))}\n${words(`${GROUPS[rule.group]}. For ${listed(rule.audiences)}. ${severityInWords(rule)}`)}`,
    section('What it finds', words(page.summary)),
    section('Why it matters', words(page.why)),
    ...(page.when === undefined ? [] : [section('When this applies', words(page.when))]),
    ...(isComparing(rule) ? comparing(rule, page, section, words, example) : []),
    section('Example', example(page.example)),
    section('Fixed', example(page.fixed)),
    section('The rest of the plan', rest(page, words, example)),
    ...(page.quickFix === undefined ? [] : [section('Quick fix in the editor', words(page.quickFix))]),
    ways(rule, section, words, example),
  ].join('\n\n');
}

type Setter = (markdown: string) => string;
type Section = (title: string, body: string) => string;

/** What is different about a rule that compares: when it is asked, who has to agree, and the plan as it was. */
function comparing(
  { agreement }: ComparingRule,
  { before = '' }: RulePage,
  section: Section,
  words: Setter,
  example: Setter,
): string[] {
  const asked = `\`goldenthread diff\` and \`goldenthread check --changed-since\` ask it; a check of the plan alone cannot.${
    agreement === undefined ? '' : ` ${WHO_AGREES[agreement]}, unless the plan sets something else.`
  }`;
  return [section('When it is asked', words(asked)), section('Before', example(before))];
}

/** What the examples stand in. */
function rest({ rest }: RulePage, words: Setter, example: Setter): string {
  const council = words(`The examples are a part of the plan of a sample council: ${SAMPLE_COUNCIL}`);
  return rest === undefined ? council : `${example(rest)}\n${council}`;
}

/** How a plan lets a finding stand, or sets how serious the rule is. */
function ways(rule: Rule, section: Section, words: Setter, example: Setter): string {
  if (rule.cannotBeAccepted)
    return section('If the gap is intended', words('It protects people or the law, so it cannot be accepted: fix it.'));
  const asking = 'who has to agree (`editorial`, `officer` or `member`)';
  if (isAgreement(rule)) {
    const told = 'Or report each such change that no decision approves (`hint`, `warning` or `error`):';
    return section(
      'How a plan sets it',
      [
        words(`Set ${asking}, under \`plan\`:`),
        example(`rule ${rule.name} member`),
        words(told),
        example(`rule ${rule.name} warning`),
      ].join('\n'),
    );
  }
  const setting = `rule ${rule.name} ${rule.severity === 'error' ? 'warning' : 'off'}`;
  const levels = '(`off`, `hint`, `warning` or `error`), under `plan`:';
  // What is wrong with the text itself is no gap that someone could mean.
  if (rule.group === 'language') {
    return section('To make it more or less serious', `${words(`Set it for the whole plan ${levels}`)}\n${example(setting)}`);
  }
  const accepting =
    'Say why, and if you can until when, under the declaration that it is about. The check then lists it as accepted:';
  return section(
    'If the gap is intended',
    [
      words(accepting),
      example(`accept ${rule.name} until 2026-03-31: The reason, in your words`),
      words(`Or set how serious it is for the whole plan ${levels}`),
      example(setting),
      ...(isComparing(rule) ? [words(`Or set ${asking}:`), example(`rule ${rule.name} member`)] : []),
    ].join('\n'),
  );
}
