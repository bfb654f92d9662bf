import { formatMoney, largest, type Pence } from '@goldenthread/model';
import { framed, inLines, round, words } from './drawing.js';
import type { ChartPalette } from './palette.js';

/** Money that goes from one thing to another, in pence. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly pence: number;
}

/** Money on its way (a Sankey diagram). It shows nothing that the table beside it does not say. */
export interface FlowPicture {
  readonly type: 'flow';
  readonly title: string;
  readonly label: string;
  /** The columns from left to right, each with what leaves it for the next. */
  readonly stages: Flows;
  /** The money sign of the plan. */
  readonly symbol: string;
}

type Flows = readonly (readonly Flow[])[];

const [NODE, GAP, LEAST] = [14, 8, 3];
/** The height of a line of words, in pixels. */
const LINE = 15;
/** How high all the money is together, in pixels. */
const HEIGHT = 320;
/** Room for the words at the left and at the right, in pixels. */
const MARGIN = 210;
/** Characters that fit into a line beside an end, and the most lines of a title. */
const [LONGEST, MOST_LINES] = [27, 3];
/** More than this in one column is drawn as one: nobody could read it. */
const MOST = 14;

interface Node {
  readonly title: string;
  /** Its title in lines that fit beside it, and its amount. */
  readonly lines: readonly string[];
  readonly pence: number;
  y: number;
  height: number;
}

/**
 * Money on its way as ribbons whose height is pounds. Each end has its name and amount.
 *
 * Written by hand: the one library for it was last released in 2019, and lays out only what it has ordered itself, so that the order
 * of the plan would be lost.
 */
export function flowSvg({ stages, symbol, label }: FlowPicture, colours: ChartPalette, width: number): string {
  const flows = stages.map(withFewEnds);
  const columns = columnsOf(flows, symbol);
  const total = largest(columns.map((column) => column.reduce((sum, { pence }) => sum + pence, 0)));
  const scale = HEIGHT / total;
  for (const column of columns) {
    let y = 0;
    for (const node of column) {
      // What is little money needs as much room for its words as what is much.
      const slot = Math.max(node.pence * scale, LEAST, node.lines.length * LINE);
      node.height = Math.max(LEAST, node.pence * scale);
      node.y = y + (slot - node.height) / 2;
      y += slot + GAP;
    }
  }
  const bottom =
    largest(columns.flat().map((node) => node.y + Math.max(node.height, (node.height + node.lines.length * LINE) / 2))) + GAP;
  const x = (column: number): number => MARGIN + (column * (width - 2 * MARGIN - NODE)) / (columns.length - 1);
  const ribbonsOf = (stage: readonly Flow[], index: number): string =>
    ribbons(stage, [columns[index] ?? [], columns[index + 1] ?? []], [x(index) + NODE, x(index + 1)], scale)
      .map(
        (d) =>
          `<path d="${d}" fill="${colours.line}" fill-opacity="0.3" stroke="${colours.line}" stroke-opacity="0.6" stroke-width="0.5"/>`,
      )
      .join('');
  const drawn = [
    ...flows.map(ribbonsOf),
    ...columns.map((column, index) => column.map((node) => end(node, x(index), index === 0, colours)).join('')),
  ];
  return framed(drawn.join(''), { width, height: round(bottom) }, label, colours);
}

/** The largest ends of each side; the others are joined, with how many they are. */
function withFewEnds(flows: readonly Flow[]): readonly Flow[] {
  const joined = (side: 'from' | 'to'): ((title: string) => string) => {
    const totals = new Map<string, number>();
    for (const flow of flows) totals.set(flow[side], (totals.get(flow[side]) ?? 0) + flow.pence);
    if (totals.size <= MOST) return (title) => title;
    const kept = new Set(
      [...totals]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST - 1)
        .map(([title]) => title),
    );
    return (title) => (kept.has(title) ? title : `${totals.size - kept.size} others`);
  };
  const [from, to] = [joined('from'), joined('to')];
  const sums = new Map<string, Flow>();
  for (const flow of flows) {
    const ends = { from: from(flow.from), to: to(flow.to) };
    const key = JSON.stringify(ends);
    sums.set(key, { ...ends, pence: (sums.get(key)?.pence ?? 0) + flow.pence });
  }
  return [...sums.values()];
}

function columnsOf(flows: Flows, symbol: string): Node[][] {
  return Array.from({ length: flows.length + 1 }, (_, column) => {
    const totals = new Map<string, number>();
    const add = (title: string, pence: number): void => void totals.set(title, (totals.get(title) ?? 0) + pence);
    const stage = flows[column];
    if (stage) for (const { from, pence } of stage) add(from, pence);
    else for (const { to, pence } of flows[column - 1] ?? []) add(to, pence);
    return [...totals].map(
      ([title, pence]): Node => ({
        title,
        lines: [...inLines(title, LONGEST, MOST_LINES), formatMoney(pence as Pence, symbol)],
        pence,
        y: 0,
        height: 0,
      }),
    );
  });
}

/** The ribbons between two columns of ends, from one edge to the other, as paths. */
function ribbons(
  flows: readonly Flow[],
  [left, right]: readonly [readonly Node[], readonly Node[]],
  [from, to]: readonly [number, number],
  scale: number,
): string[] {
  const used = new Map<Node, number>();
  const take = (node: Node, size: number): number => {
    const before = used.get(node) ?? 0;
    used.set(node, before + size);
    return node.y + before;
  };
  return flows.flatMap((flow) => {
    const [start, end] = [left.find(({ title }) => title === flow.from), right.find(({ title }) => title === flow.to)];
    if (!start || !end) return [];
    const size = flow.pence * scale;
    return [ribbon(from, take(start, size), to, take(end, size), Math.max(size, 1))];
  });
}

function ribbon(x1: number, y1: number, x2: number, y2: number, size: number): string {
  const middle = round((x1 + x2) / 2);
  const [a, b, c, d] = [round(y1), round(y2), round(y2 + size), round(y1 + size)];
  return `M${round(x1)} ${a}C${middle} ${a} ${middle} ${b} ${round(x2)} ${b}V${c}C${middle} ${c} ${middle} ${d} ${round(x1)} ${d}Z`;
}

/** An end with its words, to the left of it in the first column, else to the right. */
function end(node: Node, x: number, isFirst: boolean, colours: ChartPalette): string {
  const at = isFirst ? x - 6 : x + NODE + 6;
  const top = node.y + node.height / 2 - (node.lines.length * LINE) / 2;
  // Words stand on ribbons: an edge in the colour of the page keeps them apart.
  const look = ` paint-order="stroke" stroke="${colours.background}" stroke-width="3" stroke-opacity="0.8"`;
  const lines = node.lines.map((line, index) =>
    words(at, top + (index + 0.8) * LINE, line, colours.text, isFirst ? 'end' : 'start', look),
  );
  const box = `<rect x="${round(x)}" y="${round(node.y)}" width="${NODE}" height="${round(node.height)}" fill="${colours.text}"/>`;
  return box + lines.join('');
}
