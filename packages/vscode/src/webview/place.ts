/** A place of a text, as the protocol counts: from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A place in a file, as the protocol writes it. */
export interface ShownPlace {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}
