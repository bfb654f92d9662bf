import { largest } from '@goldenthread/model';
import type { MoneyFlows, MoneyNode } from './money.js';

/** How wide the drawing of money is, and how thick a node, in pixels. */
export const MONEY_WIDTH = 1200;
export const NODE_WIDTH = 10;
/** The least height that a node takes: a line for its sum, and one for each line of its title. */
const LINE = 19;
const SLOT = 27;
/** How many letters of a title a line of each column has room for, and how many lines a title may have. */
const ROOM = [23, 36, 26] as const;
const MAX_LINES = 3;
const GAP = 8;
const TOP = 30;
/** About how tall the widest column is drawn. */
const HEIGHT = 480;
const COLUMNS = [210, 480, 950] as const;

/** A node on the drawing. */
export interface DrawnNode extends MoneyNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Its title, on as many lines as it takes. Only one of very many words is cut; the table has all of it. */
  readonly lines: readonly string[];
}

/** A drawing of money: boxes, and ribbons whose width is pounds. Boxes and their words never overlap. */
export interface MoneyDrawing {
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly ribbons: readonly { readonly path: string; readonly label: string; readonly from: number; readonly to: number }[];
}

/** Places the money of a year on a drawing. */
export function drawMoney({ nodes, ribbons }: MoneyFlows): MoneyDrawing {
  const sums = [0, 1, 2].map((column) => nodes.reduce((sum, node) => sum + (node.column === column ? node.pence : 0), 0));
  const scale = HEIGHT / largest([1, ...sums]);
  const next = [TOP, TOP, TOP];
  const drawn = nodes.map((node): DrawnNode => {
    const height = Math.max(1, node.pence * scale);
    const y = next[node.column] ?? TOP;
    const lines = broken(node.title, ROOM[node.column]);
    next[node.column] = y + Math.max(height, SLOT + lines.length * LINE) + GAP;
    return { ...node, x: COLUMNS[node.column], y, height, lines };
  });
  const leaving = drawn.map(({ y }) => y);
  const arriving = drawn.map(({ y }) => y);
  const order = [...ribbons].sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    height: largest([...next, TOP + SLOT + LINE]),
    nodes: drawn,
    ribbons: order.map(({ from, to, pence, exact }) => {
      const [a, b] = [drawn[from] as DrawnNode, drawn[to] as DrawnNode];
      const width = pence * scale;
      const [start, end] = [leaving[from] ?? 0, arriving[to] ?? 0];
      leaving[from] = start + width;
      arriving[to] = end + width;
      return {
        path: ribbon(a.x + NODE_WIDTH, start, b.x, end, width),
        label: `${exact} from ${a.title} to ${b.title}`,
        from,
        to,
      };
    }),
  };
}

/** A title in lines of at most so many letters, broken between its words. */
function broken(title: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.slice(0, MAX_LINES).map((line) => (line.length > room + 2 ? `${line.slice(0, room + 1)}…` : line));
  return lines.length > MAX_LINES ? [...cut.slice(0, -1), `${cut.at(-1)?.slice(0, room - 1)}…`] : cut;
}

function ribbon(x1: number, y1: number, x2: number, y2: number, width: number): string {
  const middle = (x1 + x2) / 2;
  const [a, b, c, d] = [y1, y2, y2 + width, y1 + width].map((value) => Math.round(value * 10) / 10);
  return `M${x1},${a} C${middle},${a} ${middle},${b} ${x2},${b} L${x2},${c} C${middle},${c} ${middle},${d} ${x1},${d} Z`;
}
