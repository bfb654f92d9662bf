/** What is said of a figure by a flag behind it, in the letters that official statistics use. */
export const FIGURE_FLAGS = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  c: 'suppressed',
  x: 'not available',
  z: 'not applicable',
} as const;

/** The letter of a flag. */
export type FigureFlag = keyof typeof FIGURE_FLAGS;

/** A flag stands directly behind its figure, or one space behind it. Farther away it is a column of its own. */
const AT_THE_END = /[ \t]?\[([precxz])\]$/;

/** A figure as typed, without the flag behind it, and that flag. Of a flag alone, the figure is empty. */
export function withoutFlag(typed: string): { readonly text: string; readonly flag: FigureFlag | undefined } {
  const found = AT_THE_END.exec(typed);
  return found ? { text: typed.slice(0, found.index), flag: found[1] as FigureFlag } : { text: typed, flag: undefined };
}

/** The text of a figure with its flag, as people see it: `71% [p]`. */
export function withFlag(text: string, flag: FigureFlag | undefined): string {
  return flag === undefined ? text : `${text} [${flag}]`.trim();
}

/** A figure as it is typed, with its flag. */
export function typedFigure({ text, flag }: { readonly text: string; readonly flag?: FigureFlag }): string {
  return withFlag(text, flag);
}

/** Why a figure is missing, where a flag stands in its place: `not available [x]`. */
export function flagInWords(flag: FigureFlag): string {
  return withFlag(FIGURE_FLAGS[flag], flag);
}
