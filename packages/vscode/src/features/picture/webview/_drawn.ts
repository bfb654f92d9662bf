import type { ViewEdge, ViewNode } from '@goldenthread/report';

/** Sizes of a card, in pixels at 100 per cent. */
export const CARD = { width: 216, padding: 12, strip: 4, kind: 18, line: 18, foot: 22, most: 3 };

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card where it stands: its middle, its size, and its words in lines. */
export interface Card {
  readonly shown: ViewNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly state: string;
  readonly money: string;
}

/** A line from card to card, as the path that it goes. */
export interface Line {
  readonly edge: ViewEdge;
  readonly path: string;
  readonly label?: { readonly x: number; readonly y: number };
}

/** A picture with everything in its place. */
export interface Drawn {
  readonly cards: ReadonlyMap<string, Card>;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}
