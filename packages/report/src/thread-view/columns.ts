import { capitalised, type Element, KINDS, kindsWith, outcomesBelow, plural, type Stage } from '@goldenthread/model';
import type { Cards } from './cards.js';
import type { PeopleGroups, PlanColumns } from './model.js';

/** A whole plan: a column for each priority with the outcomes below it; what hangs on none has a column of its own. */
export function planColumns(cards: Cards): PlanColumns {
  const { plan } = cards;
  const heads = plan.of('priority', 'theme');
  const placed = new Set<Element>();
  const columns = heads.flatMap((head) => {
    const outcomes = [...outcomesBelow(plan, head)].filter((outcome) => !placed.has(outcome));
    for (const outcome of outcomes) placed.add(outcome);
    if (outcomes.length === 0 && head.kind === 'theme') return [];
    return [
      {
        head: cards.card(head),
        title: capitalised(plan.words(head.kind)),
        cards: outcomes.map((each) => outcomeCard(cards, each)),
      },
    ];
  });
  const rest = plan.of('outcome').filter((outcome) => !placed.has(outcome));
  const other = {
    title: heads.length > 0 ? 'Under no priority' : capitalised(plural(plan.words('outcome'))),
    cards: rest.map((each) => outcomeCard(cards, each)),
  };
  return { columns: rest.length > 0 ? [...columns, other] : columns };
}

function outcomeCard(cards: Cards, outcome: Element) {
  const measures = cards.plan.targets(outcome, 'measuredBy');
  const worst = (['red', 'amber', 'green'] as const).find((rag) => measures.some((measure) => cards.card(measure).rag === rag));
  const card = cards.card(outcome, measures.length === 0 ? 'no measure' : undefined);
  // An outcome that says nothing of how it stands shows how its measures do: the worst first.
  return card.rag || !worst ? card : { ...card, rag: worst, state: worst };
}

/** Those who lead and own, each sort together, with how much they lead and own. */
export function peopleGroups(cards: Cards): PeopleGroups {
  const { plan } = cards;
  const kinds = kindsWith(({ family }) => family === 'party');
  return {
    groups: kinds.flatMap((kind) => {
      const parties = plan.of(kind);
      if (parties.length === 0) return [];
      return [
        { title: capitalised(plural(plan.words(kind))), cards: parties.map((party) => cards.card(party, ...ties(cards, party))) },
      ];
    }),
  };
}

function ties({ plan }: Cards, party: Element): (string | undefined)[] {
  const [leads, owns] = [plan.sources(party, 'ledBy').length, plan.sources(party, 'owner').length];
  if (leads + owns === 0) return ['leads and owns nothing'];
  return [leads > 0 ? `leads ${leads}` : undefined, owns > 0 ? `owns ${owns}` : undefined];
}

/** The part of the thread that an element is; undefined for what is no part of it, such as decisions and parties. */
export function stageOf(element: Element): Stage | undefined {
  return KINDS[element.kind].stage;
}

/** The element itself where the thread has it, else the nearest above that it has: of a service level, the service. */
export function onThread(element: Element | undefined): Element | undefined {
  for (let each = element; each; each = each.parent) if (stageOf(each)) return each;
  return undefined;
}
