import type { GraphNode, Stage, ViewChoices } from '@goldenthread/report';

/** What somebody chose to see; plain data, so that it is remembered. */
export interface Choices {
  readonly whole: boolean;
  readonly steps: number | undefined;
  readonly depth: Stage | undefined;
  readonly words: string;
  readonly without: readonly GraphNode['kind'][];
  readonly opened: readonly (readonly [id: string, open: boolean])[];
  readonly asText: boolean;
}

export const AT_FIRST: Choices = {
  whole: false,
  steps: undefined,
  depth: undefined,
  words: '',
  without: [],
  opened: [],
  asText: false,
};

/** The same, for the thread of a node. */
export function viewChoices({ whole, steps, depth, words, without, opened }: Choices, about: string | undefined): ViewChoices {
  return {
    about: whole ? undefined : about,
    steps: whole ? undefined : steps,
    depth,
    words,
    without: new Set(without),
    opened: new Map(opened),
  };
}
