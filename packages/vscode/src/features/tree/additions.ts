// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import {
  capitalised,
  type Element,
  type ElementKind,
  formatYear,
  freshName,
  KINDS,
  nameFromTitle,
  type Plan,
  thisYear,
} from '@goldenthread/model';
import { addLines, appendLines, declareNew, type Edit, type Fix } from '@goldenthread/server/feature';

/** A change to a file, whose text may hold the tab stops of a snippet. */
export interface Addition extends Edit {
  readonly isSnippet: boolean;
}

/** What can be added to an element from the tree: what hangs on the thread below it, and what it is made of. */
export const takes = ({ kind }: Element): readonly ElementKind[] => KINDS[kind].below ?? [];

/** The clause by which each kind links to what it is added to. */
function linkUp(kind: ElementKind, to: Element): string | undefined {
  if (to.path === undefined || to.kind === 'plan') return undefined;
  if (kind === 'risk') return `threatens ${to.path}`;
  if (kind === 'saving') return `from ${to.path}`;
  if (KINDS[kind].family === 'work') return `${to.kind === 'outcome' ? 'delivers' : 'part of'} ${to.path}`;
  return kind === 'outcome' || kind === 'priority' ? `supports ${to.path}` : undefined;
}

/** Where the cursor ends: behind the title, which may hold what means something in a snippet. */
const titled = (title: string): string => `${title.replaceAll(/[\\$}]/g, '\\$&')}$0`;

/**
 * What to write to add something of a kind, with a title, to an element: the declaration where the plan keeps its like,
 * with a name that follows from the title, and the link between the two. What is left to choose has tab stops.
 */
export function addition(plan: Plan, element: Element, kind: ElementKind, title: string): Addition[] {
  if (!takes(element).includes(kind)) return [];
  if (KINDS[kind].family === 'child') return snippets(appendLines('', element, ...childLines(plan, kind, title)));
  const name = freshName(plan, nameFromTitle(title, `New${capitalised(kind)}`));
  const link = linkUp(kind, element);
  const lines = [`${KINDS[kind].words} ${name}: ${titled(title)}`, ...(link === undefined ? [] : [`  ${link}`]), ...more(kind)];
  const declared = snippets(declareNew(plan, '', kind, element, ...lines));
  // A measure is named by what it measures, perhaps in another file.
  const measured = kind === 'measure' ? addLines('', element, `measured by ${name}`).edits : [];
  return [...measured.map((edit) => ({ ...edit, isSnippet: false })), ...declared];
}

/** What a declaration says besides its title and its link, so that it is of use. */
function more(kind: ElementKind): string[] {
  if (kind === 'fund') return ['  holds ${1|revenue,capital,reserve,receipts,grant,housing|}'];
  if (kind === 'saving') return ['  stage ${1|identified,agreed,delivered,at risk|}'];
  if (kind === 'measure') return ['  unit ${1|number,percent,money,days,rate,score|}', '  better ${2|higher,lower|}'];
  return [];
}

/** The lines of a child. */
function childLines(plan: Plan, kind: ElementKind, title: string): string[] {
  const { words } = KINDS[kind];
  if (kind === 'budget') return budgetLines(plan);
  if (kind === 'benefit' || kind === 'output') return [`${words}: ${titled(title)}`];
  const next = `${(thisYear(plan) ?? new Date().getFullYear()) + 1}-03`;
  return [`${words} by \${1:${next}}: ${titled(title)}`];
}

/** A budget with the years of the plan, and a fund of the plan to choose. */
function budgetLines(plan: Plan): string[] {
  const years = plan.settings.years.map(formatYear);
  const funds = plan.of('fund').flatMap(({ name }) => name ?? []);
  const fund = funds.length > 0 ? `\${1|${funds.slice(0, 30).join(',')}|}` : '${1:Fund}';
  const cells = years.length > 0 ? years.map((_, index) => `£\${${index + 2}:0}`).join(' ') : '£${2:0}';
  return ['budget', `  years ${years.join(' ') || '${3:2025/26}'}`, `  revenue ${fund} ${cells}$0`];
}

function snippets({ edits }: Fix): Addition[] {
  return edits.map((edit) => ({ ...edit, isSnippet: true }));
}
