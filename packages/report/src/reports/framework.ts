import { capitalised, counted, type Element, type Plan, PlanLimitError, statusAt, supportersOf } from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Block, Cell, Section } from '../document/document.js';
import { nationalSections } from './_national.js';
import { narrativeOf, responsibleWords, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The outcomes framework on a page, with who leads, supports, influences and advocates. */
export const framework = defineReport({
  name: 'framework',
  title: 'Outcomes framework',
  for: 'partners',
  shows:
    'Outcomes with the outcomes that support them, the partners of each, their strategies, and who takes which role. National outcomes stand beside the council’s own.',
  parameters: [],
  nothing: 'This plan has no outcome.',
  has: (plan) => plan.of('outcome').length > 0,
  build({ plan }) {
    const all = plan.of('outcome');
    const sections = new OutcomeSections(plan);
    const tops = all.filter(
      (each) => !plan.targets(each, 'supports').some((above) => above.kind === 'outcome' && plan.owns(above)),
    );
    return {
      blocks: plan.of('vision').map((vision): Block => ({ type: 'paragraph', text: titleOf(plan, vision), strong: true })),
      sections: [
        ...section(
          'Outcomes',
          [paragraph(`${counted(tops.length, 'outcome')}, ${counted(all.length - tops.length, 'supporting outcome')}.`)],
          tops.flatMap((each) => sections.of(each)),
        ),
        ...nationalSections(plan),
        ...section('Who takes which role', roles(plan, all)),
        ...section(
          'Strategies',
          table(
            'Strategies beside the framework',
            ['Strategy', 'Review by', 'Status'],
            plan.of('strategy').map((each) => ({
              cells: [
                words(titleOf(plan, each)),
                date(each.one('reviewBy')?.by.period, 'no date stated'),
                words(capitalised(statusAt(plan, each)?.state ?? ''), 'no status stated'),
              ],
            })),
          ),
        ),
      ],
    };
  },
});

/** The most sections inside each other, and in all. */
const DEEPEST = 20;
const MOST = 10_000;

/** Outcomes, each with those that support it. Those that are too deep for a reader are named. */
class OutcomeSections {
  private count = 0;

  constructor(private readonly plan: Plan) {}

  of(outcome: Element, told = new Set<Element>(), depth = 1): Section[] {
    if (told.has(outcome)) return [];
    told.add(outcome);
    if (++this.count > MOST)
      throw new PlanLimitError(
        `The outcomes support each other in more than ${MOST.toLocaleString('en-GB')} ways, which is more than a report can show.`,
      );
    const supporters = supportersOf(this.plan, outcome);
    if (depth === DEEPEST) return outcomeSection(this.plan, outcome, supporters, []);
    return outcomeSection(
      this.plan,
      outcome,
      [],
      supporters.flatMap((each) => this.of(each, told, depth + 1)),
    );
  }
}

function outcomeSection(plan: Plan, outcome: Element, named: readonly Element[], below: readonly Section[]): Section[] {
  const role = outcome.one('ourRole')?.role;
  const themes = plan.targets(outcome, 'addresses');
  return section(
    titleOf(plan, outcome),
    [
      ...narrativeOf(outcome),
      {
        type: 'facts',
        facts: [
          { term: 'Supports', detail: titlesOf(plan, plan.targets(outcome, 'supports')) || 'None named' },
          { term: 'Led by', detail: capitalised(responsibleWords(plan, outcome)) },
          { term: 'The council’s role', detail: role ? capitalised(role) : 'Not stated' },
          { term: 'Measured by', detail: titlesOf(plan, plan.targets(outcome, 'measuredBy')) || 'No measure' },
          ...(named.length > 0 ? [{ term: 'Supported by', detail: titlesOf(plan, named) }] : []),
          ...(themes.length > 0 ? [{ term: 'Addresses', detail: titlesOf(plan, themes) }] : []),
        ],
      },
    ],
    below,
  );
}

/** The matrix of the partnership: outcomes down, the council and its partners across. */
function roles(plan: Plan, outcomes: readonly Element[]): Block[] {
  const council = plan.root?.one('organisation')?.words.text ?? 'The council';
  const partners = plan
    .of('partner')
    .filter((partner) => outcomes.some((outcome) => roleOf(plan, outcome, partner) !== undefined));
  const withRoles = outcomes.filter((outcome) => outcome.has('ourRole') || outcome.has('with'));
  return table(
    'Lead, support, influence and advocacy',
    ['Outcome', council, ...partners.map((partner) => titleOf(plan, partner))],
    withRoles.map((outcome) => ({
      cells: [
        words(titleOf(plan, outcome)),
        words(capitalised(outcome.one('ourRole')?.role ?? ''), 'no role stated'),
        ...partners.map((partner): Cell => words(capitalised(roleOf(plan, outcome, partner) ?? ''), 'takes no part')),
      ],
    })),
  );
}

function roleOf(plan: Plan, outcome: Element, partner: Element): string | undefined {
  const links = plan.linksFrom(outcome, 'with').filter(({ to }) => to === partner);
  for (const clause of outcome.all('with'))
    for (const each of clause.partners)
      if (links.some(({ name }) => name === each.partner)) return each.role ?? 'partner, no role stated';
  return undefined;
}
