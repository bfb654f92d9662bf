import { formatMoney, largest, type Pence } from '@goldenthread/model';
import { type Html, html } from '../page/html/html.js';

/** Money that goes from one thing to another, in pence. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly pence: number;
}

/** The columns of a diagram, from left to right, each with what leaves it for the next. */
export type Flows = readonly (readonly Flow[])[];

const [WIDTH, NODE, GAP, LEAST] = [920, 14, 8, 3];
/** The height of a line of words, in pixels. */
const LINE = 15;
/** How high all the money is together, in pixels. */
const HEIGHT = 320;
/** Room for the words at the left and at the right, in pixels. */
const MARGIN = 210;
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
 * Money on its way as ribbons whose height is pounds (a Sankey diagram). Each end has its name and amount. The table beside it says
 * the same, so the picture itself is one image with a sentence for those who cannot see it.
 *
 * Written by hand: the one library for it was last released in 2019, and lays out only what it has ordered itself, so that the order
 * of the plan would be lost.
 */
export function sankey(stages: Flows, symbol: string, label: string): Html | undefined {
  const flows = stages.map(withFewEnds);
  if (flows.length === 0 || flows.every((stage) => stage.length === 0)) return undefined;
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
  const x = (column: number): number => MARGIN + (column * (WIDTH - 2 * MARGIN - NODE)) / (columns.length - 1);
  return html`<svg class="sankey" viewBox="0 0 ${WIDTH} ${round(bottom)}" width="${WIDTH}" height="${round(bottom)}" role="img" aria-label="${label}">
${flows.map((stage, index) => ribbons(stage, columns[index] ?? [], columns[index + 1] ?? [], x(index) + NODE, x(index + 1), scale))}
${columns.map((column, index) => column.map((node) => end(node, x(index), index === 0)))}
</svg>
`;
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
        lines: [...inLines(title), formatMoney(pence as Pence, symbol)],
        pence,
        y: 0,
        height: 0,
      }),
    );
  });
}

function ribbons(
  flows: readonly Flow[],
  left: readonly Node[],
  right: readonly Node[],
  from: number,
  to: number,
  scale: number,
): Html[] {
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
    const d = ribbon(from, take(start, size), to, take(end, size), Math.max(size, 1));
    return [html`<path class="flow" d="${d}"/>\n`];
  });
}

function ribbon(x1: number, y1: number, x2: number, y2: number, size: number): string {
  const middle = round((x1 + x2) / 2);
  const [a, b, c, d] = [round(y1), round(y2), round(y2 + size), round(y1 + size)];
  return `M${round(x1)} ${a}C${middle} ${a} ${middle} ${b} ${round(x2)} ${b}V${c}C${middle} ${c} ${middle} ${d} ${round(x1)} ${d}Z`;
}

/** An end with its words, to the left of it in the first column, else to the right. */
function end(node: Node, x: number, isFirst: boolean): Html {
  const [anchor, at] = isFirst ? ['end', round(x - 6)] : ['start', round(x + NODE + 6)];
  const top = node.y + node.height / 2 - (node.lines.length * LINE) / 2;
  return html`<rect class="end" x="${round(x)}" y="${round(node.y)}" width="${NODE}" height="${round(node.height)}"/>
${node.lines.map((line, index) => html`<text x="${at}" y="${round(top + (index + 0.8) * LINE)}" text-anchor="${anchor}">${line}</text>`)}
`;
}

/** Characters that fit into a line beside an end, and the most lines of a title. */
const [LONGEST, MOST_LINES] = [27, 3];

/** A title in lines. What fits into no line is cut; the table has it whole. */
function inLines(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LONGEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LONGEST ? `${word.slice(0, LONGEST - 1)}…` : word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}

const round = (value: number): number => Math.round(value * 10) / 10;
