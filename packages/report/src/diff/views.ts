import {
  budgetsFor,
  type Comparison,
  comparePlans,
  type Element,
  exemptDeclarations,
  exemptSums,
  type Plan,
  type PublicView,
  publicView,
  wholeView,
} from '@goldenthread/model';
import { type Finding, groupByCause, partitionPoint, splitByElement } from '@goldenthread/rules';
import type { BothFindings } from './findings.js';

/** Two versions of a plan as they are compared. */
export interface Views {
  readonly base: PublicView;
  readonly head: PublicView;
}

/** Both versions with everything that they say. */
export const wholeViews = (base: Plan, head: Plan): Views => ({ base: wholeView(base), head: wholeView(head) });

/**
 * Both versions as the public may see them. What is exempt in the later one is hidden in the earlier one too, though it was public
 * then; what was exempt stays hidden in the earlier one.
 */
export function publicViews(base: Plan, head: Plan): Views {
  const [was, is] = [exemptDeclarations(base), exemptDeclarations(head)];
  if (was.size + is.size === 0) return { base: publicView(base), head: publicView(head) };
  const { pairs } = comparePlans(base, head);
  const there = (elements: Iterable<Element>, other: (element: Element) => Element | undefined): Element[] =>
    [...elements].flatMap((element) => other(element) ?? []);
  // Sums that are hidden on one side would look like a change if the other side showed them.
  return {
    base: publicView(base, {
      entries: there(is, (element) => pairs.before(element)),
      elsewhere: [...is],
      sums: sums(
        base,
        there(exemptSums(head), ({ declaration }) => pairs.before(declaration)),
      ),
    }),
    head: publicView(head, {
      elsewhere: [...was],
      sums: sums(
        head,
        there(exemptSums(base), ({ declaration }) => pairs.after(declaration)),
      ),
    }),
  };
}

const sums = (plan: Plan, owners: readonly Element[]): Element[] =>
  owners.flatMap((owner) => [...owner.walk(), ...budgetsFor(plan, owner)]);

/** Whether either version leaves anything out. */
export const leavesOut = ({ base, head }: Views): boolean => base.leftOut > 0 || head.leftOut > 0;

/** The findings that may be shown: not about what is left out, nor such that it follows from them. */
export function publishableFindings(
  findings: BothFindings,
  { base, head }: Views,
  [was, is]: readonly [Plan, Plan],
): BothFindings {
  return { base: told(findings.base, mayBeTold(base, was)), head: told(findings.head, mayBeTold(head, is)) };
}

/** Of a finding that stands for several elements, what is about those that may be shown. */
const told = (findings: readonly Finding[], may: (finding: Finding) => boolean): Finding[] =>
  groupByCause(splitByElement(findings).filter(may));

const AMOUNT = /[£€$]\s?[0-9]/;

function mayBeTold(view: PublicView, plan: Plan): (finding: Finding) => boolean {
  if (view.plan === plan) return () => true;
  const open = new Set(view.plan.everything.map(({ file, fact }) => `${file.file} ${fact.at.start}`));
  const hidden = plan.everything.filter(({ file, fact }) => !open.has(`${file.file} ${fact.at.start}`));
  const byFile = new Map([...Map.groupBy(hidden, ({ file }) => file.file)].map(([file, some]) => [file, outermost(some)]));
  const isIn = ({ file, at }: Finding): boolean => {
    const some = byFile.get(file.file) ?? [];
    const place = some[partitionPoint(some.length, (index) => (some[index]?.start ?? 0) > at.start) - 1];
    return place !== undefined && at.end <= place.end;
  };
  return (finding) => !isIn(finding) && !view.givesAway(finding.message) && !(view.withoutMoney && AMOUNT.test(finding.message));
}

/** Where elements stand, without those that stand in another, in the order of the text. */
function outermost(elements: readonly Element[]): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const { start, end } of elements.map(({ fact }) => fact.at).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (!last || end > last.end) places.push({ start, end });
  }
  return places;
}

/** Two editions compared as the public may see them: what is exempt in either is left out of both. */
export function comparedForPublic(base: Plan, head: Plan): Comparison {
  const views = publicViews(base, head);
  return comparePlans(views.base.plan, views.head.plan);
}
