import { type Element, leadGivers, leadsOf, lineageOf, type Plan } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines, type Fix } from '../engine/fixes.js';
import { newPost, withNewPosts } from '../engine/new-posts.js';
import { currentPosts } from '../engine/posts.js';
import { defineRule } from '../engine/rule.js';
import { Called, withArticle } from '../engine/words.js';
import { SETTING } from '../thread/_setting.js';
import { leadsToAdd } from './_teams.js';

export const noAccountableLead = defineRule({
  name: 'no-accountable-lead',
  group: 'governance',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  fixes:
    'Adds a `led by` line with who is missing: first those who lead something else together with the lead that is there. Where the plan has nobody yet, declares a first post, for you to name.',
  check(plan, report) {
    for (const element of plan.of('outcome', 'workstream', 'programme', 'project', 'group')) {
      if (!needsLead(element)) continue;
      const { portfolios, officers } = leadsOf(plan, element);
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
  docs: {
    summary:
      'Finds an outcome, workstream, programme, strategic project or group without both a portfolio and an officer to lead it; says which is missing.',
    why: 'What nobody answers for slips first. Members need a colleague who answers for it in public, staff an officer who answers for getting it done.',
    details:
      'Leads are inherited: by what is `part of` something from the whole, and by an outcome from the outcome that it supports, each of the two until something states its own. A warning until the plan is approved, then an error.',
    failing: `workstream Training: Training close to home
  delivers SecureJobs
  led by EconomyPortfolio
  reports to StrategyGroup
`,
    mended: `workstream Training: Training close to home
  delivers SecureJobs
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    context: SETTING,
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
