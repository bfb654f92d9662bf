// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import { capitalised, type Element, type ElementKind, freshNameFromTitle, KINDS, type Plan, thisYear } from '@goldenthread/model';
import { addLines, appendLines, declareNew, type Edit, type Fix } from '@goldenthread/server/feature';

/** A change to a file, whose text may hold the tab stops of a snippet. */
export interface Addition extends Edit {
  readonly isSnippet: boolean;
}

/** What can be added to an element from the tree: what hangs on the thread below it, and what it is made of. */
export const takes = ({ kind }: Element): readonly ElementKind[] => KINDS[kind].below ?? [];

/** Where the cursor ends: behind the title, which may hold what means something in a snippet. */
const titled = (title: string): string => `${title.replaceAll(/[\\$}]/g, '\\$&')}$0`;

/**
 * What to write to add something of a kind, with a title, to an element: the declaration where the plan keeps its like,
 * with a name that follows from the title, and the link between the two. What is left to choose has tab stops.
 */
export function addition(plan: Plan, element: Element, kind: ElementKind, title: string): Addition[] {
  if (!takes(element).includes(kind)) return [];
  if (KINDS[kind].family === 'child') return snippets(appendLines('', element, ...childLines(plan, kind, title)));
  const name = freshNameFromTitle(title, `New${capitalised(kind)}`, (each) => plan.declarations.names.has(each));
  const lines = [`${KINDS[kind].words} ${name}: ${titled(title)}`, ...more(kind)];
  const declared = snippets(declareNew(plan, '', kind, element, ...lines));
  // A measure is named by what it measures, perhaps in another file.
  const measured = kind === 'measure' ? addLines('', element, `measured by ${name}`).edits : [];
  return [...measured.map((edit) => ({ ...edit, isSnippet: false })), ...declared];
}

/** What a declaration says besides its title and its link, so that it is of use. */
function more(kind: ElementKind): string[] {
  if (kind === 'fund') return ['  holds ${1|revenue,capital,reserve,receipts,grant,housing|}'];
  if (kind === 'measure') return ['  unit ${1|number,percent,money,days,rate,score|}', '  better ${2|higher,lower|}'];
  return [];
}

/** The lines of a child. */
function childLines(plan: Plan, kind: ElementKind, title: string): string[] {
  const { words } = KINDS[kind];
  if (kind === 'output') return [`${words}: ${titled(title)}`];
  const next = `${(thisYear(plan) ?? new Date().getFullYear()) + 1}-03`;
  return [`${words} by \${1:${next}}: ${titled(title)}`];
}

function snippets({ edits }: Fix): Addition[] {
  return edits.map((edit) => ({ ...edit, isSnippet: true }));
}
