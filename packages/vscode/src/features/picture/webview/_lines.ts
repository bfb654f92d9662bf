import type { ViewEdge } from '@goldenthread/report';
import { CARD, type Card, type Line, type Point } from './_drawn.js';

/** The lines from card to card. Those of one card leave and reach it side by side, in the order in which they come. */
export function linesOf(
  edges: readonly ViewEdge[],
  cards: ReadonlyMap<string, Card>,
  ways: ReadonlyMap<ViewEdge, readonly Point[]>,
): Line[] {
  const whole = edges.flatMap((edge) => {
    const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
    return from && to ? [{ edge, from, to, way: ways.get(edge) ?? [] }] : [];
  });
  const beginnings = side(whole, 'from', ({ way, to }) => (way[0] ?? to).y);
  const ends = side(whole, 'to', ({ way, from }) => (way.at(-1) ?? from).y);
  return whole.map(({ edge, from, to, way }) => {
    const start = { x: from.x + CARD.width / 2, y: from.y + (beginnings.get(edge)?.offset ?? 0) };
    const end = { x: to.x - CARD.width / 2, y: to.y + (ends.get(edge)?.offset ?? 0) };
    return lineOf(edge, start, end, way, ends.get(edge)?.roomy ?? false);
  });
}

/** The least that lines are apart for words to stand between them, in pixels. */
const ROOMY = 11;

/** Where a line ends on its card. */
interface End {
  /** How far from the card's middle. */
  readonly offset: number;
  /** Whether words have room beside it. */
  readonly roomy: boolean;
}

interface WholeLine {
  readonly edge: ViewEdge;
  readonly from: Card;
  readonly to: Card;
  readonly way: readonly Point[];
}

/** Where each line ends on its card. */
function side(lines: readonly WholeLine[], end: 'from' | 'to', comesFrom: (line: WholeLine) => number): Map<ViewEdge, End> {
  const ends = new Map<ViewEdge, End>();
  for (const [card, own] of Map.groupBy(lines, (line) => line[end])) {
    const room = (card.height - 20) / Math.max(1, own.length - 1);
    const apart = Math.min(end === 'to' ? 13 : 3, room);
    const ordered = own.toSorted((a, b) => comesFrom(a) - comesFrom(b));
    for (const [index, { edge }] of ordered.entries()) {
      ends.set(edge, { offset: (index - (own.length - 1) / 2) * apart, roomy: own.length === 1 || apart >= ROOMY });
    }
  }
  return ends;
}

function lineOf(edge: ViewEdge, start: Point, end: Point, way: readonly Point[], roomy: boolean): Line {
  if (end.x <= start.x) return { edge, path: backwards(start, end) };
  // Past a column a line goes straight, as wide as its cards.
  const points = [
    start,
    ...way.flatMap(({ x, y }) => [
      { x: x - CARD.width / 2, y },
      { x: x + CARD.width / 2, y },
    ]),
    end,
  ];
  const path = points.slice(1).reduce(
    (drawn, point, index) => {
      const before = points[index] as Point;
      const middle = (before.x + point.x) / 2;
      if (before.y === point.y) return `${drawn} L ${r(point.x)} ${r(point.y)}`;
      return `${drawn} C ${r(middle)} ${r(before.y)} ${r(middle)} ${r(point.y)} ${r(point.x)} ${r(point.y)}`;
    },
    `M ${r(start.x)} ${r(start.y)}`,
  );
  return { edge, path, ...(roomy ? { label: { x: end.x - 6, y: end.y - 3 } } : {}) };
}

/** Around the outside, for what leads back. */
function backwards(start: Point, end: Point): string {
  const out = 60;
  return `M ${r(start.x)} ${r(start.y)} C ${r(start.x + out)} ${r(start.y)} ${r(end.x - out)} ${r(end.y)} ${r(end.x)} ${r(end.y)}`;
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
