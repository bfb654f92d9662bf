import { type Element, leadGivers, leadsOf, lineageOf, type Plan } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines, type Fix } from '../engine/fixes.js';
import { newPost, withNewPosts } from '../engine/new-posts.js';
import { currentPosts } from '../engine/posts.js';
import { defineRule } from '../engine/rule.js';
import { Called, withArticle } from '../engine/words.js';
import { leadsToAdd } from './_teams.js';

export const noAccountableLead = defineRule({
  name: 'no-accountable-lead',
  group: 'governance',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.of('outcome', 'workstream', 'programme', 'project', 'group')) {
      if (!needsLead(element)) continue;
      const named = leadsOf(plan, element);
      const portfolios = named.portfolios.filter((each) => !each.isForm);
      const officers = named.officers.filter((each) => !each.isForm);
      if (portfolios.length > 0 && officers.length > 0) continue;
      if (lineageOf(plan, leadGivers).some(element, 'broken', (each) => hasBrokenLink(plan, each, 'ledBy', 'partOf'))) continue;
      report({
        element,
        at: element.one('ledBy')?.at ?? element.nameAt,
        message: `${Called(plan, element)} ${lacks(plan, portfolios, officers)} Name ${portfolios.length + officers.length > 0 ? 'one' : 'both'} in a 'led by' line.`,
        fixes: leadsFor(plan, element, portfolios, officers),
      });
    }
  },
});

function needsLead(element: Element): boolean {
  return element.kind !== 'project' || element.all('workKind').some((clause) => clause.kinds.includes('strategic'));
}

function leadsFor(plan: Plan, element: Element, portfolios: readonly Element[], officers: readonly Element[]): Fix[] {
  const known = leadsToAdd(plan, portfolios, officers);
  if (known.length > 0)
    return known.map((names) => addLines(`Let ${names.replace(', ', ' and ')} lead it`, element, `led by ${names}`));
  const missing = [
    ...(portfolios.length === 0 ? (['portfolio'] as const) : []),
    ...(officers.length === 0 ? (['officer'] as const) : []),
  ];
  const there = missing.map((kind) => currentPosts(plan, kind)[0]?.name);
  const posts = missing.filter((_, index) => there[index] === undefined).map((kind) => newPost(plan, kind, element));
  const names = [...there.filter((name) => name !== undefined), ...posts.map(({ name }) => name)];
  const kinds = missing.map((kind) => withArticle(plan.words(kind))).join(' and ');
  return [withNewPosts(`Declare ${kinds} to lead it`, posts, addLines('', element, `led by ${names.join(', ')}`))];
}

/** What is missing, and what follows from it. */
function lacks(plan: Plan, portfolios: readonly Element[], officers: readonly Element[]): string {
  const [portfolio, officer] = [plan.words('portfolio'), plan.words('officer')];
  if (portfolios.length > 0) return `has no ${officer} to lead it, so no member of staff answers for getting it done.`;
  if (officers.length > 0) return `has no ${portfolio} to lead it, so no councillor answers for it in public.`;
  return `has neither ${withArticle(portfolio)} nor ${withArticle(officer)} to lead it, so nobody answers for it.`;
}
