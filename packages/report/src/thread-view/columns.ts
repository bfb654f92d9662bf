import {
  CLAUSES,
  capitalised,
  type Element,
  KINDS,
  kindsWith,
  linksWith,
  outcomesBelow,
  plural,
  type Stage,
} from '@goldenthread/model';
import type { Cards } from './cards.js';
import type { PeopleGroups, PlanColumns } from './model.js';

/**
 * A whole plan: a column for each priority with the outcomes below it; what hangs on none has a column of its own. A priority that
 * supports another one is a card in that one's column, and its outcomes are in its own.
 */
export function planColumns(cards: Cards): PlanColumns {
  const { plan } = cards;
  const heads = plan.of('priority', 'theme');
  const isHead = new Set(heads);
  const placed = new Set<Element>();
  const columns = heads.flatMap((head) => {
    const nested = plan.sources(head, 'supports').filter((each) => each !== head && isHead.has(each));
    const elsewhere = new Set(nested.flatMap((each) => [...outcomesBelow(plan, each)]));
    const isOwn = (outcome: Element): boolean => !elsewhere.has(outcome) || plan.targets(outcome, 'supports').includes(head);
    const outcomes = [...outcomesBelow(plan, head)].filter((outcome) => !placed.has(outcome) && isOwn(outcome));
    for (const outcome of outcomes) placed.add(outcome);
    if (outcomes.length === 0 && head.kind === 'theme') return [];
    return [
      {
        head: cards.card(head),
        title: capitalised(plan.words(head.kind)),
        cards: [...outcomes.map((each) => outcomeCard(cards, each)), ...nested.map((each) => cards.card(each))],
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
  return cards.card(outcome, cards.plan.targets(outcome, 'measuredBy').length === 0 ? 'no measure' : undefined);
}

/** Those who lead and own, each sort together, with how much hangs on them. */
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

function ties({ plan }: Cards, party: Element): string[] {
  const said = [...linksWith(({ tie }) => tie !== undefined)].flatMap((link) => {
    const count = plan.sources(party, link).length;
    return count > 0 ? [`${CLAUSES[link].link?.tie} ${count}`] : [];
  });
  // That nothing hangs on somebody is worth saying of those who could be accountable for something.
  return said.length === 0 && (party.kind === 'officer' || party.kind === 'portfolio') ? ['leads and owns nothing'] : said;
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
