// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import { NAME_OF_TITLE } from '@goldenthread/language/server-feature';
import { type Element, type ElementKind, formatYear, KINDS, type Plan, thisYear } from '@goldenthread/model';
import { addLines, appendLines, declareNew, type Edit, type Fix, freshName, nameFromTitle } from '@goldenthread/rules';

/** A change to a file, whose text may hold the tab stops of a snippet. */
export interface Addition extends Edit {
  readonly isSnippet: boolean;
}

/** The kinds that deliver outcomes, in the order in which they are offered. */
const WORK: readonly ElementKind[] = ['programme', 'workstream', 'project', 'service'];

/** What can be added to an element from the tree: what hangs on the thread below it, and what it is made of. */
export function takes({ kind, family }: Element): ElementKind[] {
  if (kind === 'plan') return ['vision', 'priority', 'outcome', 'fund', 'portfolio', 'officer'];
  if (kind === 'vision') return ['priority', 'outcome'];
  if (kind === 'priority' || kind === 'duty' || kind === 'theme' || kind === 'strategy') return ['outcome'];
  if (kind === 'outcome') return ['outcome', 'measure', ...WORK, 'budget', 'risk'];
  if (family === 'work') return [...WORK, 'measure', 'benefit', 'output', 'milestone', 'deliverable', 'budget', 'saving', 'risk'];
  if (kind === 'benefit' || kind === 'output') return ['measure'];
  if (kind === 'risk') return ['mitigation'];
  return [];
}

const TITLE = '${1:Title}';

/** The clause by which each kind links to what it is added to. */
function linkUp(kind: ElementKind, to: Element): string | undefined {
  if (to.path === undefined || to.kind === 'plan') return undefined;
  if (kind === 'risk') return `threatens ${to.path}`;
  if (kind === 'saving') return `from ${to.path}`;
  if (KINDS[kind].family === 'work') return `${to.kind === 'outcome' ? 'delivers' : 'part of'} ${to.path}`;
  return kind === 'outcome' || kind === 'priority' ? `supports ${to.path}` : undefined;
}

/**
 * What to write to add something of a kind to an element: the declaration, with tab stops, where the plan keeps its like,
 * and the link between the two. The first tab stop is its title.
 */
export function addition(plan: Plan, element: Element, kind: ElementKind): Addition[] {
  if (!takes(element).includes(kind)) return [];
  if (kind === 'measure') return withMeasure(plan, element);
  if (KINDS[kind].family === 'child') return snippets(appendLines('', element, ...childLines(plan, kind)));
  const link = linkUp(kind, element);
  const lines = [`${KINDS[kind].words} ${NAME_OF_TITLE}: ${TITLE}`, ...(link === undefined ? [] : [`  ${link}`]), ...MORE(kind)];
  return snippets(declareNew(plan, '', kind, element, ...closed(lines)));
}

/** What a declaration says besides its title and its link, so that it is of use. */
function MORE(kind: ElementKind): string[] {
  if (kind === 'fund') return ['  holds ${2|revenue,capital,reserve,receipts,grant,housing|}'];
  if (kind === 'saving') return ['  stage ${2|identified,agreed,delivered,at risk|}'];
  return [];
}

/** A measure has its name at once: what it measures names it, perhaps in another file. */
function withMeasure(plan: Plan, element: Element): Addition[] {
  const own = element.name ?? nameFromTitle(element.title, element.label ?? 'New');
  const name = freshName(plan, `${own}Measure`);
  const lines = [`measure ${name}: ${TITLE}`, '  unit ${2|number,percent,money,days,rate,score|}', '  better ${3|higher,lower|}'];
  const link = addLines('', element, `measured by ${name}`);
  const declared = declareNew(plan, '', 'measure', element, ...closed(lines));
  return [...link.edits.map((edit) => ({ ...edit, isSnippet: false })), ...snippets(declared)];
}

/** The lines of a child. */
function childLines(plan: Plan, kind: ElementKind): string[] {
  const { words } = KINDS[kind];
  const next = `${(thisYear(plan) ?? new Date().getFullYear()) + 1}-03`;
  if (kind === 'budget') {
    const years = plan.settings.years.map(formatYear);
    const funds = plan.of('fund').flatMap(({ name }) => name ?? []);
    const fund = funds.length > 0 ? `\${1|${funds.slice(0, 30).join(',')}|}` : '${1:Fund}';
    const cells = years.length > 0 ? years.map((_, index) => `£\${${index + 2}:0}`).join(' ') : '£${2:0}';
    return ['budget', `  years ${years.join(' ') || '${3:2025/26}'}`, `  revenue ${fund} ${cells}$0`];
  }
  if (kind === 'benefit') return [`${words}: \${1:What gets better, and for whom}$0`];
  if (kind === 'output') return [`${words}: \${1:What there will be}$0`];
  return [`${words} by \${2:${next}}: \${1:What will be done}$0`];
}

/** The cursor ends behind the last line. */
function closed(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}$0` : line));
}

function snippets({ edits }: Fix): Addition[] {
  return edits.map((edit) => ({ ...edit, isSnippet: true }));
}
