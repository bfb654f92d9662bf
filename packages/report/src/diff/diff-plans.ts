import { addLines, type Element, formatMoneyShort, KINDS, linesFor, type Pence, type Plan, SPENDING } from '@goldenthread/model';
import { newApprovals } from './decisions.js';
import type { Draft } from './draft.js';
import { elementChanges } from './element-changes.js';
import { type BothFindings, type FindingChanges, findingChanges, told } from './findings.js';
import { childrenOf } from './fingerprint.js';
import { limitCrossed } from './limits.js';
import { mergeDiffs } from './merge.js';
import { declarationsOf, Pairs } from './pairs.js';
import type { Change, Diff } from './schema.js';
import { gapChanges, moneyChanges, unfundedOutcomes } from './sums.js';
import { type Changed, suspectsOf } from './suspects.js';
import { called, capitalised } from './words.js';

/**
 * What changed from one plan to another. Plans are compared, not texts: the order of lines, files and folders plays no
 * part. With the findings of both, it also says which ones were caused and which mended.
 */
export function diffPlans(base: Plan, head: Plan, findings?: BothFindings): Diff {
  const pairs = new Pairs(base, head);
  const drafted: Drafted[] = [];
  for (const element of declarationsOf(base)) removals(pairs, element, drafted);
  for (const element of declarationsOf(head)) additions(pairs, element, drafted);
  const approvals = newApprovals(pairs);
  const changed = drafted.map(({ element, plan, draft }): Changed => {
    const kind = plan.words(element.kind);
    const crossed = limitCrossed(pairs, element, plan, draft, drafted);
    const grade = crossed === undefined ? draft.grade : 'member';
    const declaration = element.declaration;
    const names = [element.path, declaration.path, head.root?.path];
    const decision = names.map((name) => (name === undefined ? undefined : approvals.get(name))).find((each) => each);
    const where = element.parent ? ` (of ${called(declaration, plan.words(declaration.kind))})` : '';
    const change: Change = {
      plan: head.name ?? base.name,
      kind: draft.kind,
      element: element.path ?? element.label,
      what: KINDS[element.kind].words,
      grade,
      why: grade === 'member' ? (draft.why ?? crossed ?? null) : null,
      summary: `${capitalised(kind)} ${called(element, kind)}${where} ${draft.says}.`,
      figures: [...(draft.figures ?? [])],
      reason: draft.reason ?? null,
      decision: draft.kind === 'added' && element.kind === 'decision' ? null : (decision ?? null),
    };
    return { element, change, reworded: draft.reworded === true };
  });
  const found = findings && findingChanges(pairs, findings);
  const caused = (found?.caused ?? []).map((each) => told(each, head.name));
  const mended = (found?.mended ?? []).map((each) => told(each, base.name));
  const parts = { suspects: suspectsOf(pairs, changed), money: moneyChanges(pairs), gaps: gapChanges(pairs) };
  const unfunded = unfundedOutcomes(pairs);
  const changes = changed.map(({ change }) => change);
  return mergeDiffs([{ version: 1, headline: '', changes, ...parts, unfunded, caused, mended }]);
}

/** Which findings of the later plan the change to it caused. */
export function causedFindings(base: Plan, head: Plan, findings: BothFindings): FindingChanges {
  return findingChanges(new Pairs(base, head), findings);
}

/** A change with what it is about. */
export interface Drafted {
  readonly element: Element;
  /** The plan that the element is of. */
  readonly plan: Plan;
  readonly draft: Draft;
}

function removals(pairs: Pairs, element: Element, drafted: Drafted[]): void {
  if (!pairs.after(element)) {
    const money = moneyOf(pairs.base, element);
    const promise =
      element.kind === 'outcome' ? { grade: 'member' as const, why: 'An outcome is dropped.' } : { grade: 'officer' as const };
    const draft: Draft = { kind: 'removed', ...promise, says: `is no longer in the plan${worth(pairs.base, money)}`, money };
    drafted.push({ element, plan: pairs.base, draft });
    return;
  }
  for (const child of childrenOf(pairs.base, element)) removals(pairs, child, drafted);
}

function additions(pairs: Pairs, element: Element, drafted: Drafted[]): void {
  const before = pairs.before(element);
  if (!before) {
    const money = moneyOf(pairs.head, element);
    const departs = [...element.walk()].some((each) => each.has('departsFrom'));
    const promise = departs ? { grade: 'member' as const, why: 'A principle is departed from.' } : { grade: 'officer' as const };
    const draft: Draft = { kind: 'added', ...promise, says: `is new${worth(pairs.head, money)}`, money };
    drafted.push({ element, plan: pairs.head, draft });
    return;
  }
  for (const draft of elementChanges(pairs, before, element)) drafted.push({ element, plan: pairs.head, draft });
  for (const child of childrenOf(pairs.head, element)) additions(pairs, child, drafted);
}

function moneyOf(plan: Plan, element: Element): Map<number, number> {
  return addLines(linesFor(plan, element), SPENDING);
}

function worth(plan: Plan, money: ReadonlyMap<number, number>): string {
  const whole = [...money.values()].reduce((sum, amount) => sum + amount, 0);
  return whole === 0 ? '' : `; its budget comes to ${formatMoneyShort(whole as Pence, plan.settings.symbol)}`;
}
