import { capitalised, contributors, type Element, isSound, type Plan, plural, startsOfThread } from '@goldenthread/model';
import type { TreeContext } from './context.js';
import { holder, type TreeNode } from './node.js';

/** What hangs on the golden thread; all else stands beside it. */
const isOnThread = (element: Element): boolean =>
  element.kind === 'priority' || element.kind === 'saving' || ['outcome', 'work', 'measure'].includes(element.family);

/** The plan from its vision down; then what nothing leads to; then everything not linked to any outcome, by its kind. */
export function byThread(context: TreeContext): TreeNode[] {
  const { plan } = context;
  const starts = startsOfThread(plan);
  const reached = reach(plan, starts);
  const loose = firstOf(
    plan,
    plan.elements.filter((element) => isOnThread(element) && !reached.has(element)),
  );
  for (const element of reach(plan, loose)) reached.add(element);
  const beside = plan.elements.filter((element) => !reached.has(element) && element.kind !== 'plan');
  const threadNode = (element: Element): TreeNode =>
    context.elementNode(element, () => below(plan, element).map((each) => threadNode(each)));
  const kinds = Map.groupBy(beside, ({ kind }) => kind);
  const byKind = (): TreeNode[] =>
    [...kinds].map(([kind, elements]) =>
      holder(`beside/${kind}`, capitalised(plural(plan.words(kind))), () => elements.map(threadNode)),
    );
  return [
    ...starts.map(threadNode),
    ...(loose.length > 0 ? [holder('loose', 'Not linked to any outcome', () => loose.map(threadNode), true)] : []),
    ...(beside.length > 0 ? [holder('beside', 'People, funds and the rest', byKind)] : []),
  ];
}

/** What stands below an element: what rests on it, what it is measured by, what belongs to it, and its budgets. */
function below(plan: Plan, element: Element): readonly Element[] {
  const known = plan.memo(below, () => new Map<Element, readonly Element[]>());
  const found = known.get(element) ?? findBelow(plan, element);
  known.set(element, found);
  return found;
}

function findBelow(plan: Plan, element: Element): readonly Element[] {
  const budgets = plan.linksTo(element, 'budgetFor').filter(isSound);
  return [
    ...new Set([
      ...contributors(plan, element).map((step) => step.element),
      ...plan.targets(element, 'measuredBy'),
      ...element.children,
      ...budgets.map((link) => link.from),
    ]),
  ];
}

/** The elements, and everything below them. */
function reach(plan: Plan, from: readonly Element[]): Set<Element> {
  const reached = new Set(from);
  for (const element of reached) for (const each of below(plan, element)) reached.add(each);
  return reached;
}

/** Those that nothing else among them leads to; of a circle its first. */
function firstOf(plan: Plan, elements: readonly Element[]): Element[] {
  const led = new Set(elements.flatMap((element) => below(plan, element).filter((each) => each !== element)));
  const first = elements.filter((element) => !led.has(element));
  const reached = reach(plan, first);
  for (const element of elements) {
    if (reached.has(element)) continue;
    first.push(element);
    for (const each of reach(plan, [element])) reached.add(each);
  }
  return first;
}
