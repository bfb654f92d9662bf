import type { ElementKind } from '@goldenthread/model';
import { type GraphNode, STAGES, type Stage, type ThreadGraph, type ViewEdge } from './graph.js';
import { Links } from './links.js';

/** What somebody chose to see of a plan's thread. */
export interface ViewChoices {
  /** The node whose thread it is; the whole plan where left out. */
  readonly about?: string | undefined;
  /** How many steps up and down from that node; the whole of its thread where left out. */
  readonly steps?: number | undefined;
  /** The part of the thread down to which it is opened; as far as stays readable where left out. */
  readonly depth?: Stage | undefined;
  /** Kinds that are left out: what they join is joined without them. */
  readonly without?: ReadonlySet<ElementKind>;
  /** Only what has all of these words, and what that is for. */
  readonly words?: string;
  /** Nodes that were opened (true) or closed (false) by hand. */
  readonly opened?: ReadonlyMap<string, boolean>;
}

/** A node that is shown. */
export interface ViewNode {
  readonly node: GraphNode;
  /** Its column, from 0, without gaps. */
  readonly column: number;
  /** Whether what is below it is shown; undefined where there is nothing below it. */
  readonly open: boolean | undefined;
  /** What is below it and not shown, by kind: `12 outcomes`. */
  readonly below: readonly Count[];
  /** Whether it has the words that were asked for. */
  readonly found: boolean;
}

/** So many elements of a kind, and how many of them are green, amber and red. */
export interface Count {
  readonly stage: Stage;
  readonly number: number;
  readonly red: number;
}

/** What is shown of a thread. */
export interface View {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  /** How many there would be if everything were opened. */
  readonly total: number;
  /** The part of the thread down to which it is opened. */
  readonly depth: Stage;
  /** Whether there would be more than a picture can hold. */
  readonly full: boolean;
}

/** So many nodes are taken in at a glance: a picture opens with no more than these. */
export const MOST_AT_FIRST = 60;
/** A picture never shows more than these: nobody would find anything in it. */
export const MOST_SHOWN = 400;

/** What is shown of a thread, by somebody's choices. */
export function viewOf(graph: ThreadGraph, choices: ViewChoices): View {
  const links = new Links(graph);
  const about = choices.about === undefined ? undefined : links.node(choices.about);
  const thread = about && links.thread(about.id, choices.steps);
  const wanted = graph.nodes.filter(
    ({ id, kind }) => (thread === undefined || thread.has(id)) && (id === about?.id || !choices.without?.has(kind)),
  );
  const joined = links.without(new Set(wanted.map(({ id }) => id)), thread);
  const sought = wordsOf(choices.words);
  const found = new Set(sought.length === 0 ? [] : wanted.filter((node) => hasWords(node, sought)).map(({ id }) => id));
  const members = sought.length === 0 ? new Set(wanted.map(({ id }) => id)) : joined.upFrom(found);
  const nodes = graph.nodes.filter(({ id }) => members.has(id)).sort((a, b) => a.level - b.level);
  const depth = choices.depth ?? (sought.length > 0 ? 'money' : depthFor(nodes, about ? 'money' : 'outcome'));
  const spine = about ? joined.upFrom(new Set([about.id])) : new Set<string>();
  const isWithin = ({ stage }: GraphNode): boolean => STAGES.indexOf(stage) <= STAGES.indexOf(depth);
  // What the node is for leads to it alone, so that closing it leaves nothing below it.
  const opens = (from: GraphNode, to: GraphNode): boolean =>
    spine.has(to.id) || (choices.opened?.get(from.id) ?? (isWithin(to) && (from.id === about?.id || !spine.has(from.id))));
  const { shown, full } = open(nodes, joined, members, opens, (node) => spine.has(node.id) || isWithin(node));
  const columns = [...new Set(nodes.flatMap(({ id, level }) => (shown.has(id) ? [level] : [])))];
  return {
    nodes: nodes.flatMap((node): ViewNode[] => {
      if (!shown.has(node.id)) return [];
      const below = joined.down(node.id).filter(({ to, back }) => members.has(to) && !back);
      const closed = below.some(({ to }) => !shown.has(to)) || choices.opened?.get(node.id) === false;
      return [
        {
          node,
          column: columns.indexOf(node.level),
          open: below.length === 0 ? undefined : !closed,
          below: closed ? countsOf(joined.downFrom(node.id), members, shown, links) : [],
          found: found.has(node.id),
        },
      ];
    }),
    edges: joined.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    total: nodes.length,
    depth,
    full,
  };
}

/** Opens from the top on, column by column, until it is full. */
function open(
  nodes: readonly GraphNode[],
  links: Links,
  members: ReadonlySet<string>,
  opens: (from: GraphNode, to: GraphNode) => boolean,
  startsAt: (node: GraphNode) => boolean,
): { shown: Set<string>; full: boolean } {
  const shown = new Set<string>();
  let full = false;
  for (const node of nodes) {
    const above = links.up(node.id).filter(({ from, back }) => members.has(from) && !back);
    const reached = above.some(({ from }) => shown.has(from) && opens(links.node(from) as GraphNode, node));
    if (!(above.length === 0 ? startsAt(node) : reached)) continue;
    full = shown.size >= MOST_SHOWN;
    if (full) break;
    shown.add(node.id);
  }
  return { shown, full };
}

/** The furthest part of the thread that still stays readable, no further than `most`. */
function depthFor(nodes: readonly GraphNode[], most: Stage): Stage {
  let depth: Stage = 'vision';
  let count = 0;
  for (const stage of STAGES.slice(0, STAGES.indexOf(most) + 1)) {
    const own = nodes.filter((node) => node.stage === stage).length;
    count += own;
    if (count > MOST_AT_FIRST) break;
    if (own > 0) depth = stage;
  }
  // A plan may have more of its topmost part than that.
  return nodes.some(({ stage }) => STAGES.indexOf(stage) <= STAGES.indexOf(depth)) ? depth : (nodes[0]?.stage ?? depth);
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

function hasWords({ title, name = '', words }: GraphNode, sought: readonly string[]): boolean {
  const text = `${title} ${name} ${words}`.toLowerCase();
  return sought.every((word) => text.includes(word));
}

function countsOf(below: ReadonlySet<string>, members: ReadonlySet<string>, shown: ReadonlySet<string>, links: Links): Count[] {
  const hidden = [...below].flatMap((id) => (members.has(id) && !shown.has(id) ? [links.node(id) as GraphNode] : []));
  const groups = Map.groupBy(hidden, ({ stage }) => stage);
  return STAGES.flatMap((stage) => {
    const own = groups.get(stage) ?? [];
    if (own.length === 0) return [];
    return [{ stage, number: own.length, red: own.filter(({ state }) => state?.rag === 'red').length }];
  });
}
