import {
  CLAUSES,
  capitalised,
  type Element,
  elementAt,
  isSound,
  kindsWith,
  type Link,
  openingOf,
  plural,
} from '@goldenthread/model';
import { splitByElement } from '@goldenthread/rules';
import type { TreeContext } from './context.js';
import { holder, joined, node, placeOfElement, type TreeNode } from './node.js';

/** Those who lead and own. */
const PARTIES = kindsWith(({ family }) => family === 'party');

/** The rule that finds what nobody answers for. */
const NO_LEAD = 'no-accountable-lead';

/** Portfolios, officers, groups and bodies, each with what they lead and own; and what nobody leads. */
export function byPerson(context: TreeContext): TreeNode[] {
  const { plan, findings } = context;
  const groups = PARTIES.filter((kind) => plan.of(kind).length > 0).map((kind) =>
    holder(`kind/${kind}`, capitalised(plural(plan.words(kind))), () => plan.of(kind).map((party) => personNode(context, party))),
  );
  const leaderless = splitByElement(findings)
    .filter(({ rule, accepted }) => rule === NO_LEAD && !accepted)
    .flatMap(({ file, at }) => elementAt(plan, file.file, at.start) ?? []);
  const missing = holder(
    'nobody',
    'Without a lead',
    () => [...new Set(leaderless)].map((element) => context.elementNode(element, () => [], { before: 'nobody/' })),
    true,
  );
  return [...groups, ...(leaderless.length > 0 ? [missing] : [])];
}

function personNode(context: TreeContext, party: Element): TreeNode {
  const links = context.plan.linksTo(party).filter(isSound);
  const ties = [...Map.groupBy(links, (link) => `${rank(link)} ${sideOf(link)} ${context.keyOf(link.from)}`)]
    .sort(([a], [b]) => Number(a.split(' ', 1)[0]) - Number(b.split(' ', 1)[0]))
    .map(([, [link]]) => link as Link);
  const children = (): TreeNode[] => ties.map((link) => tieNode(context, party, link));
  const count = (type: string): number => ties.filter((link) => link.type === type).length;
  const note = () => {
    const { details, state, description } = context.note(party);
    const words = [counts(count('ledBy'), 'leads'), counts(count('owner'), 'owns')];
    return { details, state, description: joined(...words, description) };
  };
  return context.elementNode(party, children, { note });
}

function counts(count: number, verb: string): string | undefined {
  return count === 0 ? undefined : `${verb} ${count}`;
}

function tieNode(context: TreeContext, party: Element, link: Link): TreeNode {
  const { from } = link;
  const side = sideOf(link);
  const key = `${context.keyOf(party)}/${side}/${context.keyOf(from)}`;
  return context.once(key, () =>
    node({
      key,
      label: context.label(from),
      icon: from.kind,
      place: placeOfElement(from),
      element: from,
      isElement: true,
      note: () => {
        const own = context.note(from);
        return { ...own, description: joined(side, own.description) };
      },
      children: () => [],
    }),
  );
}

/** How a link to somebody reads, from their side. */
function sideOf({ type }: Link): string {
  if (type === 'budgetFor') return 'budget for';
  return CLAUSES[type].link?.reversed ?? openingOf(type);
}

/** What they lead comes first, then what they own, then what else reads from their side. */
function rank({ type }: Link): number {
  if (type === 'ledBy') return 0;
  if (type === 'owner') return 1;
  return type !== 'budgetFor' && CLAUSES[type].link?.reversed ? 2 : 3;
}
