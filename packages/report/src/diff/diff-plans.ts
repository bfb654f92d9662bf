import {
  type AttributeChange,
  type AttributeValue,
  type Comparison,
  type ComparisonOptions,
  comparePlans,
  exemptDeclarations,
  KINDS,
  type Plan,
  type PlanChange,
  unreadLines,
} from '@goldenthread/model';
import {
  AGREEMENTS,
  type ChangeFinding,
  checkChanges,
  type Finding,
  gradeOf,
  isOpen,
  rules,
  splitByElement,
} from '@goldenthread/rules';
import { findingsByChange } from './by-change.js';
import { describeDecision, describeNearest } from './decisions.js';
import { reasonOf, valuesOf } from './describe/attribute.js';
import { brief, vainReason } from './describe/brief.js';
import { describeChange } from './describe/change.js';
import { type BothFindings, describeFinding, type FindingChanges, findingChanges } from './findings.js';
import type { ChangeLog } from './history/change-log.js';
import { stepsOf } from './history/steps.js';
import { type DescribedChange, mattersOf } from './matters/index.js';
import { movedHere, splitOrMerged } from './matters/split-plans.js';
import { mergeDiffs } from './merge.js';
import type { Moves } from './moved-between.js';
import type { Change, Diff } from './schema.js';
import { slipOf, statedFigures } from './slips.js';
import { gapChanges, isWorthReporting, moneyChanges, unfundedOutcomes } from './sums.js';
import { suspectsOf } from './suspects.js';
import { threadOf } from './thread.js';
import { byTime, dayChanged } from './time.js';
import { leavesOut, publicViews, publishableFindings, wholeViews } from './views.js';
import { whoAgrees } from './who.js';
import { plainTitle } from './words.js';

/** What a comparison is made with. */
export interface DiffOptions extends ComparisonOptions {
  /** Tells of what is not for publication too, for those who may see it. */
  readonly withExempt?: boolean;
  /** Plans whose entries are among those of the later plan, and were the earlier plan's own: it was split. */
  readonly splitOff?: readonly Plan[];
  /** Plans whose entries are among those of the earlier plan: they were merged into the later one. */
  readonly mergedIn?: readonly Plan[];
  /** What moved here from plans that are still there: it stands in the earlier plan too. */
  readonly moves?: Moves;
  /** What happened on the way from one to the other, where several versions lie between: each step keeps its own decision. */
  readonly history?: ChangeLog;
}

/**
 * What changed from one plan to another. Plans are compared, not texts: the order of lines, files and folders plays no
 * part. With the findings of both, it also says which ones were caused and which fixed. What is exempt is left out, and so is
 * whatever it could be worked out from, unless it is asked for.
 */
export function diffPlans(base: Plan, head: Plan, findings?: BothFindings, options?: DiffOptions): Diff {
  return diffWithCaused(base, head, findings, options).diff;
}

/** The same, with the findings behind those that it tells as caused, one for one. */
export function diffWithCaused(
  base: Plan,
  head: Plan,
  findings?: BothFindings,
  options: DiffOptions = {},
): { readonly diff: Diff; readonly caused: readonly Finding[] } {
  const views = options.withExempt ? wholeViews(base, head) : publicViews(base, head);
  const comparison = comparePlans(views.base.plan, views.head.plan, options);
  const compared = checkChanges(comparison, rules);
  const { pairs } = comparison;
  const found = findings && findingChanges(pairs, publishableFindings(findings, views, [base, head]));
  const [timed, caused] = byTime(base, head, pairs, found?.caused ?? []);
  const plan = head.name ?? base.name;
  const open = compared.filter(isOpen);
  const untold = leavesOut(views) ? comparePlans(base, head).changes.length - comparison.changes.length : 0;
  // What is left of a year would give away what something exempt costs.
  const isWhole = !views.base.withoutMoney && !views.head.withoutMoney;
  const about = findingsByChange(compared);
  const all = comparison.changes.map(
    (change): DescribedChange => ({
      change,
      told: toldChange(change, comparison, about(change), {
        history: options.history,
        isVain: coversNothing(change, findings?.head, compared),
      }),
    }),
  );
  const changes = all.map(({ told }) => told);
  const places = new Map(changes.map((change, place) => [change, place]));
  const money = moneyChanges(pairs);
  const diff = mergeDiffs([
    {
      version: 1,
      headline: '',
      changes,
      matters: [
        ...splitOrMerged(comparison, options),
        ...movedHere(comparison, options),
        ...mattersOf(all, { comparison, money }).map((matter) => ({
          ...matter,
          changes: matter.changes.map((change) => places.get(change) as number),
        })),
      ],
      suspects: suspectsOf(comparison),
      thread: threadOf(comparison),
      money: money.filter(isWorthReporting(comparison)),
      gaps: isWhole ? gapChanges(options.moves?.whole ?? pairs).filter(isWorthReporting(comparison)) : [],
      unfunded: unfundedOutcomes(pairs),
      caused: [
        ...open.map((each) => describeFinding(each, plan, [head, base])),
        ...caused.map((each) => describeFinding(each, head.name, [head])),
      ],
      timed: timed.map((each) => describeFinding(each, head.name, [head])),
      asAt: dayChanged(base, head),
      fixed: (found?.fixed ?? []).map((each) => describeFinding(each, base.name, [base])),
      unread: { before: onlyUnreadIn(base, head), after: onlyUnreadIn(head, base) },
      exempt: { leftOut: Math.max(0, untold), shown: options.withExempt === true && hasExempt(base, head) },
    },
  ]);
  return { diff, caused: [...open, ...caused] };
}

/** How many lines of one plan cannot be read that the other does not have just so. */
function onlyUnreadIn(plan: Plan, other: Plan): number {
  const inBoth = new Set(unreadLines(other).map(({ problems }) => problems[0]?.message));
  return unreadLines(plan).filter(({ problems }) => !inBoth.has(problems[0]?.message)).length;
}

const hasExempt = (...plans: Plan[]): boolean => plans.some((plan) => exemptDeclarations(plan).size > 0);

/** Which findings of the later plan the change to it caused, those of the rules that compare among them. */
export function causedFindings(base: Plan, head: Plan, findings: BothFindings, options?: ComparisonOptions): FindingChanges {
  const comparison = comparePlans(base, head, options);
  const { caused, accepted, fixed } = findingChanges(comparison.pairs, findings);
  const compared = checkChanges(comparison, rules).filter(({ decision }) => decision === null);
  return {
    caused: [...caused, ...compared.filter(isOpen)],
    accepted: [...accepted, ...compared.filter((finding) => !isOpen(finding))],
    fixed,
  };
}

function toldChange(
  change: PlanChange,
  comparison: Comparison,
  about: readonly ChangeFinding[],
  { history, isVain }: { readonly history: ChangeLog | undefined; readonly isVain: boolean },
): Change {
  const { element, kind } = change;
  const findings = [...about].sort((a, b) => weight(b) - weight(a));
  const grade = gradeOf(comparison, change, findings, rules);
  const approval = comparison.approvalOf(change, grade.agreement === 'member');
  const whys = [...new Set(findings.map(({ why }) => why))];
  return {
    plan: comparison.head.name ?? comparison.base.name,
    kind,
    element: element.path ?? element.label,
    title: plainTitle(element),
    what: KINDS[element.kind].words,
    grade: grade.agreement,
    gradedBy: grade.rule,
    rules: findings.map(({ rule }) => rule),
    why: whys.length === 0 ? grade.why : whys.join(' '),
    agree: whoAgrees(change, grade.agreement, comparison),
    file: element.file.file,
    line: element.place.line,
    was: change.about === 'saying' ? words(change, change.gone) : null,
    is: change.about === 'saying' ? words(change, change.come) : null,
    brief: isVain ? vainReason(change) : brief(change),
    summary: isVain ? `${describeChange(change)} That covers nothing.` : describeChange(change),
    figures: figuresOf(change),
    reason:
      (kind === 'gap-accepted' && change.about === 'saying' ? reasonOf(change) : undefined) ??
      findings.find(({ reason }) => reason !== null)?.reason ??
      null,
    replacedBy: (change.about === 'whole' && change.replacedBy?.path) || null,
    decision: approval && approval.withheld === undefined ? describeDecision(approval) : null,
    nearest: approval?.withheld ? describeNearest(approval) : null,
    steps: history && grade.agreement === 'member' ? stepsOf(history, change) : [],
    ...(isExempt(change, comparison) ? { exempt: true as const } : {}),
  };
}

/** The figures that differ: of a row, period by period, or in what is said. */
function figuresOf(change: PlanChange): Change['figures'] {
  const points = change.about === 'figures' ? change.points : change.about === 'saying' ? statedFigures(change) : [];
  return points.map(({ period, before, after }) => ({
    period,
    slip: slipOf({ before, after }),
    before: before?.shown ?? null,
    after: after?.shown ?? null,
    beforeAmount: before?.amount ?? null,
    afterAmount: after?.amount ?? null,
  }));
}

const weight = ({ agreement }: ChangeFinding): number => (agreement ? AGREEMENTS.indexOf(agreement) : -1);

/** Whether a change is one of what is not for publication, then or now. */
function isExempt({ element, before, after }: PlanChange, { base, head }: Comparison): boolean {
  const [was, is] = [exemptDeclarations(base), exemptDeclarations(head)];
  return [element, before, after].some((each) => each && (was.has(each.declaration) || is.has(each.declaration)));
}

const words = (change: AttributeChange, said: readonly AttributeValue[]): string | null =>
  said.length === 0 ? null : valuesOf(change, said, Number.POSITIVE_INFINITY);

/**
 * Whether a change is a new `accept` that lets nothing stand: what it names finds nothing there, cannot be accepted, or is for members
 * to agree. Without the findings of the check nobody can tell, and it is taken at its word.
 */
function coversNothing(change: PlanChange, found: readonly Finding[] | undefined, compared: readonly ChangeFinding[]): boolean {
  if (!found || change.kind !== 'gap-accepted' || change.about !== 'saying') return false;
  const accepts = change.come.flatMap(({ clause }) => (clause?.type === 'accept' ? [clause] : []));
  const isCovered = ({ rule, accepted }: Finding): boolean =>
    accepts.some((each) => each.rule.name === rule && each.words.text === accepted?.reason);
  return accepts.length > 0 && !compared.some(isCovered) && !splitByElement(found).some(isCovered);
}
