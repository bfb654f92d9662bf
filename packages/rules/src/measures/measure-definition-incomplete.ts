import { type Element, type Plan, readings } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes.js';
import { newPost, withNewPosts } from '../engine/new-posts.js';
import { ownersFor } from '../engine/owners.js';
import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { wrongTargets } from './_figures.js';
import { usersOf } from './_new-measure.js';

/** What a definition has, in the order it is usually written. */
const PARTS: readonly [word: string, given: (plan: Plan, measure: Element) => boolean][] = [
  ['unit', (_, measure) => measure.has('unit')],
  ['direction', (_, measure) => measure.has('better') || measure.has('trendOnly')],
  ['source', (_, measure) => measure.all('source').some((clause) => clause.words.text !== '')],
  ['frequency', (_, measure) => measure.has('reported')],
  // A name that leads nowhere is reported where it stands.
  ['owner', (plan, measure) => plan.linksFrom(measure, 'owner').length > 0],
];

export const measureDefinitionIncomplete = defineRule({
  name: 'measure-definition-incomplete',
  group: 'measures',
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.of('measure')) {
      const missing = missingFrom(plan, measure);
      if (missing.length === 0) continue;
      report({
        element: measure,
        message: `${Called(plan, measure)} has no ${list(missing, 'or')}. Two people could work it out and come to different figures. Add what is missing.`,
        fixes: templates(plan, measure, missing),
      });
    }
  },
});

function missingFrom(plan: Plan, measure: Element): string[] {
  const missing: string[] = [];
  for (const [word, given] of PARTS) if (!given(plan, measure)) missing.push(word);
  return missing;
}

function templates(plan: Plan, measure: Element, missing: readonly string[]): Fix[] {
  const lines = missing.flatMap((word) => (word === 'owner' ? [] : [template(plan, measure, word)]));
  if (!missing.includes('owner')) return [addLines('Add what is missing, for you to check', measure, ...lines)];
  const owners = ownersFor(plan, usersOf(plan, measure));
  if (owners.length === 0) {
    const post = newPost(plan, 'officer', measure);
    const title = `Add what is missing, with a new ${plan.words('officer')} as owner`;
    return [withNewPosts(title, [post], addLines('', measure, ...lines, `owner ${post.name}`))];
  }
  return owners.map((officer) => {
    const title =
      lines.length === 0 ? `Make '${officer.name}' the owner` : `Add what is missing, with '${officer.name}' as owner`;
    return addLines(title, measure, ...lines, `owner ${officer.name}`);
  });
}

function template(plan: Plan, measure: Element, word: string): string {
  switch (word) {
    case 'unit':
      return `unit ${likelyUnit(measure)}`;
    case 'direction':
      return `better ${likelyDirection(plan, measure)}`;
    case 'source':
      return 'source: Name the return, survey or system that the figures come from';
    default:
      return `reported ${quarterly(measure) ? 'quarterly' : 'yearly'}`;
  }
}

function figures(measure: Element): ReturnType<typeof readings> {
  return (['baseline', 'target', 'actual', 'forecast'] as const).flatMap((type) => readings(measure, type));
}

function likelyUnit(measure: Element): 'percent' | 'money' | 'number' | 'rate' {
  const all = figures(measure);
  const type = all[0]?.point.value.type;
  if (type === 'money') return 'money';
  if (all.some(({ amount }) => amount < 0 || (type === 'percent' && amount > 100))) return 'rate';
  return type === 'percent' ? 'percent' : 'number';
}

/** As the targets lie from the baseline. */
function likelyDirection(plan: Plan, measure: Element): 'higher' | 'lower' {
  return wrongTargets(plan, measure, { type: 'higher' }).length > 0 ? 'lower' : 'higher';
}

function quarterly(measure: Element): boolean {
  return figures(measure).some((reading) => reading.period.type === 'quarter');
}
