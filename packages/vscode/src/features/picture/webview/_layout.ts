import { graphlib, layout } from '@dagrejs/dagre';
import type { View, ViewEdge, ViewNode } from '@goldenthread/report';
import { CARD, type Card, type Drawn, type Point } from './_drawn.js';
import { linesOf } from './_lines.js';
import { shorten, widthOf, wrap } from './_text.js';
import { type Item, tighten } from './_tighten.js';

const GAP = { between: 12, lines: 4, columns: 60 };

/** The fonts that the words are set in, as a canvas names them. */
export interface Fonts {
  readonly title: string;
  readonly small: string;
}

/**
 * Lays out what is shown: what things are for on the left, what makes them happen on the right. The library finds the
 * order within each column that crosses the fewest lines.
 */
export function lay(view: View, fonts: Fonts): Drawn {
  const cards = view.nodes.map((shown) => ({ shown, ...wordsOf(shown, fonts) }));
  const columns = new Map(view.nodes.map(({ node, column }) => [node.id, column]));
  const apart = ({ from, to }: ViewEdge): number => (columns.get(to) ?? 0) - (columns.get(from) ?? 0);
  const forward = view.edges.filter((edge) => apart(edge) > 0);
  const graph = new graphlib.Graph();
  // The columns are given: each line is at least as long as they are apart, and this ranker finds that none has to be longer.
  graph.setGraph({ rankdir: 'LR', nodesep: GAP.between, edgesep: GAP.lines, ranksep: GAP.columns, ranker: 'tight-tree' });
  for (const { shown, height } of cards) graph.setNode(shown.node.id, { width: CARD.width, height });
  for (const edge of forward) graph.setEdge(edge.from, edge.to, { minlen: apart(edge) });
  hold(graph, columns, forward);
  layout(graph);

  const items = new Map<string, Item>();
  for (const { shown, height } of cards) {
    const { id } = shown.node;
    items.set(id, { column: shown.column, y: graph.node(id).y, size: height, weight: 1, joined: [] });
  }
  const way = isUpsideDown([...items.values()]) ? -1 : 1;
  for (const item of items.values()) item.y *= way;
  const points = ({ from, to }: ViewEdge): Point[] =>
    (graph.edge(from, to)?.points ?? []).map(({ x, y }: Point) => ({ x, y: y * way }));
  const ways = new Map<ViewEdge, Item[]>();
  for (const edge of forward) ways.set(edge, wayOf(edge, points(edge), items, apart(edge)));
  const all = [...items.values(), ...[...ways.values()].flat()];
  tighten(all, GAP.between);

  const top = Math.min(...[...items.values()].map(({ y, size }) => y - size / 2));
  const x = (column: number): number => column * (CARD.width + GAP.columns) + CARD.width / 2;
  const placed = new Map(
    cards.map((card): [string, Card] => {
      const { column, y } = items.get(card.shown.node.id) as Item;
      return [card.shown.node.id, { ...card, x: x(column), y: y - top }];
    }),
  );
  const paths = new Map(
    [...ways].map(([edge, way]) => [edge, way.map(({ column, y }): Point => ({ x: x(column), y: y - top }))]),
  );
  const lines = linesOf(view.edges, placed, paths);
  return {
    cards: placed,
    lines,
    width: Math.max(0, ...[...placed.values()].map((card) => card.x + CARD.width / 2)),
    height: Math.max(0, ...[...placed.values()].map(({ y, height }) => y + height / 2)),
  };
}

/** Whether most things stand above what is said before them. Upside down, a picture crosses no more lines. */
function isUpsideDown(items: readonly Item[]): boolean {
  let down = 0;
  for (const column of Map.groupBy(items, ({ column }) => column).values()) {
    column.slice(1).forEach(({ y }, index) => {
      down += Math.sign(y - (column[index]?.y ?? y));
    });
  }
  return down < 0;
}

/** Where a line passes the columns between its ends, each place joined to the next. */
function wayOf({ from, to }: ViewEdge, points: readonly Point[], cards: ReadonlyMap<string, Item>, apart: number): Item[] {
  const [start, end] = [cards.get(from) as Item, cards.get(to) as Item];
  const way: Item[] = [];
  // The library's points: where the line leaves its card, then two for each column.
  for (let step = 1; step < apart; step++) {
    way.push({ column: start.column + step, y: points[2 * step]?.y ?? start.y, size: 0, weight: 0.5, joined: [] });
  }
  const chain = [start, ...way, end];
  chain.slice(1).forEach((item, index) => {
    const before = chain[index] as Item;
    before.joined.push(item);
    item.joined.push(before);
  });
  return way;
}

/** No element has it: names have no spaces. */
const HOLD = ' hold';

/** Holds parts that nothing joins to the columns that they belong to, by one that is not drawn. */
function hold(graph: graphlib.Graph, columns: ReadonlyMap<string, number>, edges: readonly ViewEdge[]): void {
  const home = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let next = home.get(top); next !== undefined; next = home.get(top)) top = next;
    if (top !== id) home.set(id, top);
    return top;
  };
  for (const { from, to } of edges) {
    const [a, b] = [find(from), find(to)];
    if (a !== b) home.set(b, a);
  }
  const parts = Map.groupBy(columns.keys(), find);
  if (parts.size < 2) return;
  graph.setNode(HOLD, { width: 0, height: 0 });
  for (const members of parts.values()) {
    const first = members.reduce((a, b) => ((columns.get(b) ?? 0) < (columns.get(a) ?? 0) ? b : a));
    graph.setEdge(HOLD, first, { minlen: (columns.get(first) ?? 0) + 1, weight: 0 });
  }
}

function wordsOf({ node }: ViewNode, { title, small }: Fonts): Pick<Card, 'lines' | 'height' | 'state' | 'money'> {
  const room = CARD.width - CARD.strip - 2 * CARD.padding;
  const lines = wrap(node.title, title, room, CARD.most);
  const money = node.money?.short ?? '';
  const left = room - (money === '' ? 0 : widthOf(money, title) + 10) - (node.state?.rag ? 18 : 0);
  const state = node.state ? shorten(stateInWords(node.state), small, left) : '';
  const foot = state === '' && money === '' ? 4 : CARD.foot;
  return { lines, state, money, height: 2 * 8 + CARD.kind + lines.length * CARD.line + foot };
}

/** How something stands, as its card says it: the colour's own word always with it. */
export function stateInWords({ rag, short }: NonNullable<ViewNode['node']['state']>): string {
  const word = rag ? `${rag.charAt(0).toUpperCase()}${rag.slice(1)}` : '';
  if (rag && short !== rag) return `${word} · ${short}`;
  return word || short.charAt(0).toUpperCase() + short.slice(1);
}
