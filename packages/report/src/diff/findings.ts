import { derived, type Pairs, type Plan } from '@goldenthread/model';
import { type Finding, groupByCause, splitByElement } from '@goldenthread/rules';
import type { DiffFinding } from './schema.js';
import { plainTitle } from './words.js';

/** What the check found in both plans. */
export interface BothFindings {
  readonly base: readonly Finding[];
  readonly head: readonly Finding[];
}

/** What a change did to the findings. */
export interface FindingChanges {
  /** Those that were not there before. What is accepted is no gap that anyone hears of. */
  readonly caused: readonly Finding[];
  /** Those that the plan accepts, and that were not there before either. */
  readonly accepted: readonly Finding[];
  /** Those that are there no more. To accept a gap is not to fix it. */
  readonly fixed: readonly Finding[];
}

/** The findings that a change caused, and those that it fixed. Files, lines and the figures in messages play no part. */
export function findingChanges(pairs: Pairs, found: BothFindings): FindingChanges {
  const [base, head] = [splitByElement(found.base), splitByElement(found.head)];
  const names = new Map<string, string>();
  for (const [before, after] of pairs)
    if (before.label !== null && after.label !== null && !names.has(before.label)) names.set(before.label, after.label);
  const nameNow = (finding: Finding): string => (finding.element === null ? '' : (names.get(finding.element) ?? finding.element));
  const compare = (after: readonly Finding[], before: readonly Finding[]): [Finding[], Finding[]] => {
    // The same words first; else the same rule about the same thing, whose figures may differ.
    const [come, gone] = unmatched(after, before, (finding, then) => `${key(finding, then ? nameNow : own)} ${finding.message}`);
    return unmatched(come, gone, (finding, then) => key(finding, then ? nameNow : own));
  };
  const open = base.filter(({ accepted }) => accepted === null);
  const [caused] = compare(
    head.filter(({ accepted }) => accepted === null),
    open,
  );
  const [accepted] = compare(
    head.filter((finding) => finding.accepted !== null),
    base,
  );
  const [, fixed] = compare(head, open);
  return { caused: groupByCause(caused), accepted, fixed: groupByCause(fixed) };
}

const own = (finding: Finding): string => finding.element ?? '';
const key = (finding: Finding, name: (finding: Finding) => string): string => `${finding.rule} ${name(finding)}`;

function unmatched(
  after: readonly Finding[],
  before: readonly Finding[],
  keyOf: (finding: Finding, then: boolean) => string,
): [Finding[], Finding[]] {
  const waiting = new Map<string, Finding[]>();
  // The last is taken first: the earliest has to be the last in.
  for (const finding of before.toReversed()) {
    const list = waiting.get(keyOf(finding, true));
    if (list) list.push(finding);
    else waiting.set(keyOf(finding, true), [finding]);
  }
  const come = after.filter((finding) => waiting.get(keyOf(finding, false))?.pop() === undefined);
  const left = new Set([...waiting.values()].flat());
  return [come, before.filter((finding) => left.has(finding))];
}

/** A finding as the comparison tells it, with what it is about by its title in the first of these plans that has it. */
export const describeFinding = (finding: Finding, name: string | null, plans: readonly [Plan, ...Plan[]]): DiffFinding => {
  const { rule, severity, element, message } = finding;
  return { plan: name, rule, severity, element, title: titleOf(finding, plans), message };
};

/** Something is called by its name within its file: others may have children of that name. */
function titleOf({ element: name, file, at }: Finding, plans: readonly Plan[]): string {
  if (name === null) return '';
  for (const plan of plans) {
    const isThere = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start <= at.start && at.end <= end;
    const named = (namesakes(plan).get(name) ?? []).filter((each) => each.file.file === file.file);
    const found = named.find(({ fact }) => isThere(fact.at)) ?? plan.declarations.find(name) ?? named[0];
    if (found) return plainTitle(found);
  }
  return '';
}

const namesakes = derived((plan: Plan) => Map.groupBy(plan.everything, (each) => each.name));
