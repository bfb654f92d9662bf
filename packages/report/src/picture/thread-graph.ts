import { type Element, type FileFacts, formatMoneyCompact, formatYear, isSound, type Plan, thisYear } from '@goldenthread/model';
import { apart, type Finding, isGap } from '@goldenthread/rules';
import type { GraphEdge, GraphNode, Stage, ThreadGraph } from './graph.js';
import { levelsOf } from './levels.js';
import { onThread, stageOf } from './stages.js';
import { moneyOfNode, stateOf } from './standing.js';
import { type Step, stepsOf } from './steps.js';

/** A plan's thread as a graph, and the way back to the plan. */
export interface Thread {
  readonly graph: ThreadGraph;
  /** What each node stands for, by its id. */
  readonly elements: ReadonlyMap<string, Element>;
  /** The node that a place of a file is about; undefined for what is no part of the thread. */
  at(file: FileFacts, offset: number): string | undefined;
}

/**
 * A plan's golden thread as a graph: visions, aims, outcomes, work, benefits, measures and funds, each with how it stands
 * and its money, and the steps between them. What of another plan it leads to is there too. `findings` are the plan's own.
 */
export function threadOf(plan: Plan, findings: readonly Finding[]): Thread {
  const year = thisYear(plan);
  const steps = stepsOf(plan, year);
  const elements = new Set(plan.everything.filter(stageOf));
  for (const { from, to } of steps) elements.add(from).add(to);
  const levels = levelsOf(elements, steps);
  const ids = idsOf(elements);
  const counts = countFindings(plan, findings);
  const nodes = [...elements].map((element): GraphNode => {
    const state = stateOf(plan, element);
    const money = moneyOfNode(plan, element, year);
    const words = plan.words(element.kind);
    return {
      id: ids.get(element) as string,
      kind: element.kind,
      words,
      stage: stageOf(element) as Stage,
      level: levels.get(element) ?? 0,
      title: element.title || element.name || words,
      ...(element.path === undefined ? {} : { name: element.path }),
      ...(state ? { state } : {}),
      ...(money ? { money } : {}),
      findings: counts.get(element) ?? 0,
    };
  });
  const edges = steps.map((step): GraphEdge => {
    const [from, to] = [ids.get(step.from) as string, ids.get(step.to) as string];
    const back = (levels.get(step.to) ?? 0) <= (levels.get(step.from) ?? 0);
    return { from, to, how: step.how, ...labelOf(plan, step), ...(back ? { back } : {}) };
  });
  const byFile = Map.groupBy(plan.elements, ({ file }) => file.file);
  return {
    graph: {
      plan: plan.root?.title || plan.name || '',
      ...(year === undefined ? {} : { year: formatYear(year) }),
      nodes,
      edges,
    },
    elements: new Map([...ids].map(([element, id]) => [id, element])),
    at(file, offset) {
      const element = threadElementAt(plan, byFile.get(file.file) ?? [], offset);
      return element && ids.get(element);
    },
  };
}

function labelOf(plan: Plan, { share, money }: Step): { label?: string } {
  const label = share ?? (money === undefined ? undefined : formatMoneyCompact(money, plan.settings.symbol));
  return label === undefined ? {} : { label };
}

/** Names, so that what is known of a node outlasts an edit; places where there is no name, or others have it too. */
function idsOf(elements: Iterable<Element>): Map<Element, string> {
  const ids = new Map<Element, string>();
  const taken = new Set<string>();
  for (const element of elements) {
    const { path, file, fact } = element;
    const id = path === undefined || taken.has(path) ? `${file.file}:${fact.at.start}` : path;
    taken.add(id);
    ids.set(element, id);
  }
  return ids;
}

/** How many gaps each element of the thread has: those that stand within it. */
function countFindings(plan: Plan, findings: readonly Finding[]): Map<Element, number> {
  const byFile = Map.groupBy(plan.elements, ({ file }) => file.file);
  const counts = new Map<Element, number>();
  for (const { file, at } of apart(findings).filter(isGap)) {
    const on = threadElementAt(plan, byFile.get(file.file) ?? [], at.start);
    if (on) counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return counts;
}

/** The element of the thread that an offset among some declarations is about: of a `budget for X`, X. */
function threadElementAt(plan: Plan, elements: readonly Element[], offset: number): Element | undefined {
  const element = innermost(elements, offset);
  if (element?.kind !== 'budgetFor') return onThread(element);
  return onThread(plan.linksFrom(element, 'budgetFor').find(isSound)?.to);
}

/** The element that an offset stands in: the last that begins before it, down to its children. */
function innermost(elements: readonly Element[], offset: number): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as Element).fact.at.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = elements[low - 1];
  return found && (innermost(found.children, offset) ?? found);
}
