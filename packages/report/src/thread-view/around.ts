import {
  add,
  CLAUSES,
  capitalised,
  contributors,
  type Element,
  isSound,
  KINDS,
  largest,
  leadsOf,
  linesOn,
  linesWithParts,
  moneyToOutcomes,
  NO_MONEY,
  outcomesBelow,
  type Pence,
  plural,
  purposes,
  SPENDING,
  supportingOutcomes,
} from '@goldenthread/model';
import { type Finding, isStillToAdd, splitByElement } from '@goldenthread/rules';
import type { Cards } from './cards.js';
import { stageOf } from './columns.js';
import type { FundBar, GapCard, Lane, ThreadAround, ThreadCard } from './model.js';

/** Kinds of funds whose money does not come every year. */
const ONCE = new Set(['reserve', 'receipts']);

/** One element with everything around it. */
export function threadAround(cards: Cards, centre: Element): ThreadAround {
  const lanes = lanesOf(cards, centre).filter((lane) => lane.members.length > 0);
  const shown = [...new Set([centre, ...lanes.flatMap(({ members }) => members.map(({ element }) => element))])];
  const measured = cards.plan.targets(centre, 'measuredBy');
  const behind = measured.filter((measure) => ['amber', 'red'].includes(cards.card(measure).rag ?? '')).length;
  const note = measured.length > 0 && behind > 0 ? `${behind} of ${measured.length} measures behind` : undefined;
  const counted = countsHere(cards, centre, lanes.find(({ title }) => title === 'Work')?.members ?? []);
  return {
    above: above(cards, centre),
    centre: cards.card(centre, note),
    lanes: lanes.map(({ title, members }) => ({
      title,
      cards: members.map(({ element, note: why }) => {
        const card = cards.card(element, why);
        const here = title === 'Work' ? counted.get(element) : undefined;
        return here === undefined ? card : { ...card, money: cards.amount(here) };
      }),
    })),
    paidBy: paidBy(cards, centre),
    gaps: gapsOf(cards, shown),
  };
}

/** How much of the money of each piece of work counts towards an outcome this year; empty around anything else. */
function countsHere({ plan, year }: Cards, centre: Element, works: readonly Member[]): ReadonlyMap<Element, Pence> {
  const counts = new Map<Element, Pence>();
  if (centre.kind !== 'outcome' || year === undefined) return counts;
  const byLine = new Map(
    moneyToOutcomes(plan).flatMap(({ line, outcome, years }) => (outcome === centre ? [[line, years]] : [])),
  );
  for (const { element } of works) {
    for (const line of linesWithParts(plan, element)) {
      const [amount, sign] = [byLine.get(line)?.stated(year), SPENDING[line.nature]];
      if (amount && sign) counts.set(element, add(counts.get(element) ?? NO_MONEY, (sign * amount) as Pence));
    }
  }
  return counts;
}

interface Member {
  readonly element: Element;
  readonly note?: string | undefined;
}

interface Members extends Omit<Lane, 'cards'> {
  readonly members: readonly Member[];
}

/** What an element is for, the vision first: of several, the first each time. */
function above(cards: Cards, centre: Element): ThreadCard[] {
  const found: Element[] = [];
  const seen = new Set([centre]);
  for (let at: Element | undefined = centre; at; ) {
    const next: Element | undefined = purposes(cards.plan, at).find(({ element }) => !seen.has(element))?.element;
    if (next) {
      seen.add(next);
      found.unshift(next);
    }
    at = next;
  }
  return found.map((element) => cards.card(element));
}

function lanesOf(cards: Cards, centre: Element): Members[] {
  const { plan } = cards;
  if (centre.family === 'party') return tiesOf(cards, centre);
  const below = contributors(plan, centre);
  const of = (stage: string): Member[] =>
    once(
      below
        .filter(({ element }) => stageOf(element) === stage && element.kind !== 'saving')
        .map(({ element, share }) => ({ element, note: shareNote(share) })),
    );
  const children = (...kinds: string[]): Member[] =>
    centre.children.filter(({ kind }) => kinds.includes(kind)).map((element) => ({ element }));
  const { inPublic, officers } = leadsOf(plan, centre.declaration);
  const paysFor = centre.kind === 'fund' ? linesOn(plan, centre).flatMap(({ owner }) => (owner ? [{ element: owner }] : [])) : [];
  return [
    { title: capitalised(plural(plan.words('priority'))), members: of('aim') },
    { title: capitalised(plural(plan.words('outcome'))), members: of('outcome') },
    { title: 'Work', members: of('work') },
    { title: 'Pays for', members: once(paysFor) },
    { title: 'Benefits', members: children('benefit', 'disbenefit') },
    { title: 'Milestones and outputs', members: children('output', 'deliverable', 'milestone') },
    { title: 'Known by', members: once(plan.targets(centre, 'measuredBy').map((element) => ({ element }))) },
    { title: 'Measures', members: centre.kind === 'measure' ? measuredBy(cards, centre) : [] },
    {
      title: 'Led by',
      members:
        centre.kind === 'measure' || centre.family === 'money'
          ? owners(cards, centre)
          : [
              ...[...inPublic, ...officers].map((element) => ({ element, note: plan.words(element.kind) })),
              ...owners(cards, centre),
            ],
    },
    { title: 'Risks', members: plan.sources(centre, 'threatens').map((element) => ({ element })) },
    { title: 'Savings', members: plan.sources(centre, 'savingFrom').map((element) => ({ element })) },
  ];
}

const shareNote = (share: string | undefined): string | undefined => {
  const part = /\d[\d.]*%/.exec(share ?? '')?.[0];
  return part === undefined ? undefined : `${part} counts here`;
};

function measuredBy({ plan }: Cards, measure: Element): Member[] {
  return once(plan.sources(measure, 'measuredBy').map((element) => ({ element })));
}

function owners({ plan }: Cards, element: Element): Member[] {
  return plan.targets(element, 'owner').map((owner) => ({ element: owner, note: 'owner' }));
}

/** What somebody leads and owns, each sort in a lane of its own. */
function tiesOf({ plan }: Cards, party: Element): Members[] {
  const links = plan.linksTo(party).filter(isSound);
  const sides = Map.groupBy(links, ({ type }) =>
    type === 'budgetFor' ? 'budget for' : (CLAUSES[type].link?.reversed ?? 'is named by'),
  );
  const rank = (side: string): number => ['leads', 'owns'].indexOf(side) + 1 || 9;
  return [...sides]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([side, same]) => ({
      title: capitalised(side),
      members: once(same.map(({ from }) => ({ element: from, note: plan.words(from.kind) }))),
    }));
}

function once(members: readonly Member[]): Member[] {
  return [...new Map(members.map((member) => [member.element, member])).values()];
}

/** Which funds pay for an element this year, the most first. */
function paidBy(cards: Cards, centre: Element): FundBar[] {
  const { plan, year } = cards;
  if (year === undefined) return [];
  const byFund = new Map<Element, Pence>();
  const count = (fund: Element | undefined, nature: keyof typeof SPENDING, amount: Pence | undefined): void => {
    const sign = SPENDING[nature];
    if (fund && sign && amount) byFund.set(fund, add(byFund.get(fund) ?? NO_MONEY, (sign * amount) as Pence));
  };
  if (KINDS[centre.kind].family === 'work' || centre.kind === 'saving')
    for (const { fund, nature, years } of linesWithParts(plan, centre)) count(fund, nature, years.stated(year));
  else if (centre.kind === 'outcome' || stageOf(centre) === 'aim' || centre.kind === 'vision') {
    const outcomes = new Set([
      ...outcomesBelow(plan, centre),
      ...(centre.kind === 'outcome' ? supportingOutcomes(plan, centre) : []),
    ]);
    for (const { line, outcome, years } of moneyToOutcomes(plan))
      if (outcomes.has(outcome)) count(line.fund, line.nature, years.stated(year));
  }
  const most = largest([0, ...byFund.values()]);
  return [...byFund]
    .filter(([, amount]) => amount > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([fund, amount]) => ({
      card: cards.card(fund),
      exact: cards.amount(amount).exact,
      part: amount / most,
      ...(ONCE.has(String(fund.one('holds')?.holds ?? '')) ? { once: true as const } : {}),
    }));
}

/** The gaps of everything that is shown, those of the centre first: each with the first element that it is about. */
function gapsOf(cards: Cards, shown: readonly Element[]): GapCard[] {
  const first = new Map<Finding, Element>();
  for (const element of shown)
    for (const finding of splitByElement(cards.gapsOf(element))) if (!first.has(finding)) first.set(finding, element);
  return cards.gapsOf(...shown).flatMap((finding): GapCard[] => {
    const [own = finding] = splitByElement([finding]);
    const element = first.get(own);
    if (!element) return [];
    return [
      {
        message: finding.message,
        isWrong: !isStillToAdd(finding),
        about: cards.card(element),
        finding: cards.numberOf(finding),
      },
    ];
  });
}
