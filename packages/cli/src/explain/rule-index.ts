import { counted, largest } from '@goldenthread/model';
import { AUDIENCES, type Audience, type Rule, type RuleGroup, summaryOf } from '@goldenthread/rules';
import { inlineCode, pad, wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';
import { GROUPS } from './words.js';

/** Every rule with its one sentence, by group. */
export function ruleIndex(rules: readonly Rule[], { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const widest = largest(rules.map((rule) => rule.name.length));
  const groups = (Object.keys(GROUPS) as RuleGroup[]).map((group) => ({
    group,
    members: rules.filter((rule) => rule.group === group),
  }));
  const blocks = groups
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => {
      const lines = members.map((rule) => {
        const indent = ' '.repeat(widest + 4);
        const sentence = wrap(inlineCode(rule.page?.summary ?? summaryOf(rule.name), colours), width, indent).slice(
          indent.length,
        );
        return `  ${colours.cyan(pad(rule.name, widest))}  ${sentence}`;
      });
      return [colours.bold(GROUPS[group]), ...lines].join('\n');
    });
  const closing = `${counted(rules.length, 'rule')}. To read one: goldenthread explain RULE`;
  return [...blocks, colours.dim(closing)].join('\n\n');
}

/** The names of the rules for each audience. A rule may be for several. */
export function rulesByAudience(rules: readonly Rule[], { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const blocks = (Object.keys(AUDIENCES) as Audience[]).map((audience) => {
    const names = rules.filter((rule) => rule.audiences.includes(audience)).map(({ name }) => name);
    const title = `For ${audience}: ${AUDIENCES[audience]} (${counted(names.length, 'rule')})`;
    return `${colours.bold(title)}\n${wrap(names.join(', '), width, '  ')}`;
  });
  const closing =
    'To read what each finds: goldenthread explain --rules AUDIENCE. To check by them: goldenthread check --rules AUDIENCE';
  return ['', ...blocks, colours.dim(closing)].join('\n\n').trimStart();
}
