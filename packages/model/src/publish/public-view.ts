import { budgetsFor } from '../compare/statement.js';
import type { NameFact } from '../facts/common.js';
import type { ElementFact, FileFacts } from '../facts/file.js';
import { everyLine } from '../money/lines.js';
import { statedMoney } from '../money/stated.js';
import type { Element } from '../plan/element.js';
import { buildPlan, type Plan } from '../plan/plan.js';
import { countExempt, exemptDeclarations, isMarkedExempt } from './exempt.js';
import { Secrets } from './secrets.js';
import { withoutExempt } from './without.js';

/** A plan as the public may see it. */
export interface PublicView {
  /** The plan without anything exempt, and without what it follows from. The plan itself where nothing is exempt. */
  readonly plan: Plan;
  /** How many entries are left out. */
  readonly leftOut: number;
  /** Whether money is left out, so that sums are those of the public part alone, and what is left of a budget is unknown. */
  readonly withoutMoney: boolean;
  /** Whether words give away something that is left out. */
  readonly givesAway: (words: string) => boolean;
}

/** What is hidden besides, because it is or was exempt in another version of the plan. */
export interface AlsoHidden {
  readonly entries?: readonly Element[];
  /** Elements whose stated sums are hidden. */
  readonly sums?: readonly Element[];
  /** What is exempt in the other version: its names and words are not shown here either. */
  readonly elsewhere?: readonly Element[];
}

/**
 * A plan as the public may see it: the one place that decides. What is exempt is gone, and so is whatever it could be worked out
 * from: its names, stated sums that it is part of, a decision's options about it, and words that hold its title or an amount of
 * its own.
 */
export function publicView(plan: Plan, { entries = [], sums = [], elsewhere = [] }: AlsoHidden = {}): PublicView {
  if (entries.length + sums.length + elsewhere.length === 0)
    return plan.memo(publicView, () => view(plan, exemptDeclarations(plan), [], []));
  const known = entries.flatMap(({ declaration }) => [declaration, ...budgetsFor(plan, declaration)]);
  const exempt = new Set([...exemptDeclarations(plan), ...known.map(({ declaration }) => declaration)]);
  return view(plan, exempt, sums, elsewhere);
}

/** What states sums that something exempt is part of. */
export function exemptSums(plan: Plan): readonly Element[] {
  return plan.memo(exemptSums, () => {
    const exempt = exemptDeclarations(plan);
    return [...exemptMoney(plan, exempt)].flatMap((element) => summedIn(plan, element));
  });
}

/** A plan with everything that it says, for those who may see what is exempt. */
export function wholeView(plan: Plan): PublicView {
  return { plan, leftOut: 0, withoutMoney: false, givesAway: () => false };
}

function view(plan: Plan, exempt: ReadonlySet<Element>, sums: readonly Element[], elsewhere: readonly Element[]): PublicView {
  const importsExempt = plan.links.some(({ to }) => to && !plan.owns(to) && isMarkedExempt(to));
  if (exempt.size + sums.length + elsewhere.length === 0 && !importsExempt) return wholeView(plan);
  const isExempt = (element: Element | undefined): boolean =>
    element !== undefined && (exempt.has(element.declaration) || (!plan.owns(element) && isMarkedExempt(element)));
  const open = plan.elements.filter((element) => !exempt.has(element));
  const secrets = new Secrets(
    [...exempt, ...elsewhere],
    open.flatMap((element) => element.walk()),
  );
  const unknown = new Set(elsewhere.map(({ path }) => path));
  const money = exemptMoney(plan, exempt);
  const summing = new Set([...sums, ...[...money].flatMap((element) => summedIn(plan, element))].map(({ fact }) => fact));
  const hiding = {
    hides: (name: NameFact) => isExempt(plan.meaning(name)) || (!plan.meaning(name) && unknown.has(name.name)),
    givesAway: (words: string) => secrets.isIn(words),
    statesSum: (fact: ElementFact) => summing.has(fact),
  };
  const hidden = new Set([...exempt].map(({ fact }) => fact));
  const files = plan.files.map(
    (file): FileFacts => ({
      ...file,
      // The measures have the figures of these files by now.
      ...(file.figures && { figures: { ...file.figures, figures: [], leftOut: [] } }),
      elements: file.elements.filter((fact) => !hidden.has(fact)).map((fact) => withoutExempt(fact, hiding)),
    }),
  );
  return {
    plan: buildPlan(files, plan.options),
    leftOut: countExempt(exempt),
    withoutMoney: money.size + sums.length > 0,
    givesAway: hiding.givesAway,
  };
}

/** What is exempt and has money. */
function exemptMoney(plan: Plan, exempt: ReadonlySet<Element>): ReadonlySet<Element> {
  const owners = everyLine(plan).flatMap(({ owner, budget }) => [owner?.declaration, budget.declaration]);
  const found = new Set(owners.filter((owner): owner is Element => owner !== undefined && exempt.has(owner)));
  for (const element of exempt)
    if (
      element.kind === 'move' ||
      element.kind === 'fund' ||
      !statedMoney(plan, element, 'amount', 'receipt', 'cashLimit').isEmpty
    )
      found.add(element);
  return found;
}

/** What states sums that the money of an element is part of: its funds, what it is part of or taken from, financial plans. */
function summedIn(plan: Plan, element: Element): Element[] {
  const funds = everyLine(plan).flatMap((line) =>
    line.fund && (line.owner?.declaration === element || line.budget.declaration === element) ? [line.fund] : [],
  );
  const wholes = new Set<Element>([element]);
  for (const each of wholes)
    for (const type of ['partOf', 'savingFrom', 'budgetFor', 'moveMoney'] as const)
      for (const { to } of plan.linksFrom(each, type)) if (to) wholes.add(to);
  return [
    ...funds,
    ...plan.of('financialPlan'),
    ...[...wholes].flatMap((whole) => [...whole.walk(), ...budgetsFor(plan, whole)]),
  ];
}
