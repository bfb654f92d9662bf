import { wrap } from '../terminal/layout.js';
import type { Colours } from '../terminal/screen.js';

/** A line of the thread, with what is said about it and what hangs from it. */
export interface Branch {
  readonly text: string;
  readonly notes?: readonly string[];
  readonly below?: readonly Branch[];
}

/** A part of what is said about an element. */
export interface Section {
  readonly title: string;
  readonly branches: readonly Branch[];
  /** Lines that are set already, such as a table. */
  readonly table?: string;
}

const STEP = '  ';

/** Sets sections as an indented tree. */
export function setSections(sections: readonly Section[], colours: Colours, width: number): string {
  return sections
    .filter(({ branches, table }) => branches.length > 0 || table !== undefined)
    .map(({ title, branches, table }) =>
      [
        colours.bold(title),
        ...branches.flatMap((branch) => setBranch(branch, STEP, colours, width)),
        ...(table === undefined ? [] : [table]),
      ].join('\n'),
    )
    .join('\n\n');
}

function setBranch({ text, notes = [], below = [] }: Branch, indent: string, colours: Colours, width: number): string[] {
  const hanging = `${indent}${STEP}${STEP}`;
  const first = wrap(text, width, hanging).slice(hanging.length);
  return [
    indent + first,
    ...notes.map((note) => {
      const inner = hanging + STEP;
      return colours.dim(hanging + wrap(note, width, inner).slice(inner.length));
    }),
    ...below.flatMap((branch) => setBranch(branch, indent + STEP, colours, width)),
  ];
}
