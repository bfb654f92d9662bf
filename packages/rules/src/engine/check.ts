import { type Element, type FileFacts, isBlank, MoneyTooLargeError, type Plan, type Span } from '@goldenthread/model';
import { Acceptances } from './acceptances.js';
import { inFiles } from './file-findings.js';
import type { Fix } from './fixes/fixes.js';
import { groupByCause, MEMBERS_PLACEHOLDER } from './group-by-cause.js';
import { requirementRules } from './requirement-rules.js';
import {
  type Cause,
  isComparing,
  type OwnPage,
  type RawFinding,
  type RelatedPlace,
  type Reporter,
  type Rule,
  type Severity,
  type SourceFile,
} from './rule.js';
import { moreThanListed, RuleLimit, withinLimit } from './rule-limit.js';
import { levelOf } from './rule-settings.js';
import { Unmerged } from './unmerged.js';
import { isCutShort, mayBeUnread } from './unread.js';
import { quoted, readable } from './words/words.js';

/** A cause that the finding of an element may share, and how the element is called among the others, in quotation marks. Plain data, as findings are. */
interface CommonCause extends Pick<Cause, 'key'> {
  /** The message about all of them, with {@link MEMBERS_PLACEHOLDER} where they stand. */
  readonly message: string;
  /** Its title, or else its name; undefined where it has neither. */
  readonly called: string | undefined;
  /** Its kind in the plan's own terms. */
  readonly kind: string;
}

/** Something that a rule found in a plan. */
export interface Finding {
  /** The name of the rule: of the registry, or of a requirement of the plan. */
  readonly rule: string;
  readonly severity: Severity;
  /** The declaration (or named child) that it is about; null outside any. */
  readonly element: string | null;
  readonly message: string;
  readonly file: SourceFile;
  readonly at: Span;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The reason given in the plan for letting it stand, and until when; null where there is none. */
  readonly accepted: { readonly reason: string; readonly until: string | null } | null;
  readonly cause?: CommonCause;
  /** Set where the rule is a council's own: what it is about. */
  readonly page?: OwnPage;
  /** Where it stands for several elements: the finding about each of them, this one's first. */
  readonly members?: readonly Finding[];
}

/** Checks a plan by some rules and by its own requirements: what each finds, one finding for each cause, in the order of files and places. */
export function checkPlan(plan: Plan, registered: readonly Rule[]): Finding[] {
  const rules = [...registered, ...requirementRules(plan)];
  const acceptances = new Acceptances(plan);
  const unmerged = new Unmerged(plan);
  const limit = new RuleLimit();
  const findings: Finding[] = [];
  const note = (rule: Rule, found: RawFinding): void => {
    const set = levelOf(plan, rule);
    if (set === 'off' || isOfForm(rule, found) || unmerged.isUnsure(rule, found)) return;
    if (found.element && isUnsure(rule, found.element)) return;
    if (limit.lists(rule, found)) findings.push(unmerged.withFixes(toFinding(rule, set, found, acceptances)));
  };
  const run = (rule: Rule, check: (report: Reporter) => void): void => {
    if (levelOf(plan, rule) === 'off' || unmerged.waits(rule)) return;
    const report = (found: RawFinding): void => note(rule, found);
    whileCountable(plan, () => withinLimit(check, report), report);
  };
  for (const { rule, found } of inFiles(plan, registered)) note(rule, found);
  for (const rule of rules) if (!isComparing(rule) && rule.scope !== 'file') run(rule, (report) => rule.check(plan, report));
  const own = [...limit.cut].some(({ page }) => page) ? requirementRules(plan) : [];
  for (const rule of [...limit.cut, ...own]) acceptances.settle(rule.name);
  for (const rule of rules)
    if (!isComparing(rule) && rule.checkRun) run(rule, (report) => rule.checkRun?.({ plan, rules, acceptances }, report));
  // What is not listed may be worse than what is: so this is an error, and nothing in the plan accepts it.
  for (const [rule, found] of limit.beyond)
    findings.push({ ...toFinding(rule, 'error', moreThanListed(rule, found), acceptances), accepted: null });
  return groupByCause(findings.sort(byPlace));
}

/** What belongs to a declaration that a fix began, and nobody has filled in yet: that is said once, of its title. */
function isOfForm(rule: Rule, { element }: RawFinding): boolean {
  if (rule.group === 'language' || rule.name === 'placeholder-text') return false;
  for (let each = element; each; each = each.parent) if (isBlank(each.title)) return true;
  return false;
}

/** Whether a line that could not be read may say otherwise of an element: what is missing, or all of a child that is cut short. */
const isUnsure = ({ absence, group }: Rule, element: Element): boolean =>
  absence ? mayBeUnread(element) : group !== 'language' && isCutShort(element);

const sources = new WeakMap<object, SourceFile>();

/** The light form of a file: findings are kept long after the facts that they came from. */
function sourceOf(of: SourceFile): SourceFile {
  const file = (of as FileFacts).figures?.source ?? of;
  let source = sources.get(file);
  if (!source) {
    source = { file: file.file, lines: file.lines, length: file.length };
    sources.set(file, source);
    sources.set(source, source);
  }
  return source;
}

/** Does the sums of a rule; sums beyond what can be counted to the penny are a finding about the plan, not a fault. */
export function whileCountable(plan: Plan, sums: () => void, report: (found: RawFinding) => void): void {
  try {
    sums();
  } catch (error) {
    if (!(error instanceof MoneyTooLargeError)) throw error;
    const [file] = plan.files;
    const message =
      'The amounts of this plan are too large to add up to the penny, so this check could not be made. Look for an amount with too many noughts.';
    if (file) report({ element: plan.root, ...(plan.root ? {} : { file }), message });
  }
}

export function toFinding(rule: Rule, set: Severity | undefined, found: RawFinding, acceptances: Acceptances): Finding {
  const file = found.at?.file ?? found.file ?? found.element?.file;
  if (!file) throw new Error(`${rule.name} reported a finding without a place`);
  const acceptance = rule.cannotBeAccepted ? undefined : acceptances.take(rule.name, found.element);
  const usual = acceptances.plan.approved ? rule.severity : (rule.draftSeverity ?? rule.severity);
  const unfilled = acceptance?.unfilled ? ` The line that accepts this gives no reason yet.` : '';
  const ranOut =
    acceptance?.expired && !acceptance.unfilled ? ` The explanation given for this ran out on ${acceptance.until}.` : '';
  return {
    rule: rule.name,
    severity: set ?? found.severity ?? usual,
    element: found.element?.label ?? null,
    message: readable(found.message) + ranOut + unfilled,
    file: sourceOf(file),
    at: here(found.at ?? found.element?.nameAt ?? { start: 0, end: 0 }),
    related: (found.related ?? []).map(({ message, file: other, at }) => ({
      message: readable(message),
      file: sourceOf(at.file ?? other),
      at: here(at),
    })),
    fixes: fixesOf(found).map((fix) => ({ ...fix, title: readable(fix.title) })),
    ...(found.cause && found.element && !acceptance ? { cause: causeFor(acceptances.plan, found.cause, found.element) } : {}),
    ...(rule.page ? { page: rule.page } : {}),
    accepted:
      acceptance && !acceptance.expired && !acceptance.unfilled ? { reason: acceptance.reason, until: acceptance.until } : null,
  };
}

/** A place by itself: which file it is in, a finding says. */
const here = ({ start, end }: Span): Span => ({ start, end });

/** The fixes of what was found, but for those that would change a CSV file: that is kept elsewhere, and nothing here writes it. */
function fixesOf({ at, related = [], fixes = [] }: RawFinding): readonly Fix[] {
  if (at?.file || related.some((place) => place.at.file)) return [];
  return fixes.filter(({ edits }) => edits.every((edit) => !edit.at.file));
}

/** Findings are kept long after the plan, so that only words go with them. */
const causeFor = (plan: Plan, cause: Cause, element: Element): CommonCause => ({
  key: cause.key,
  message: readable(cause.say(MEMBERS_PLACEHOLDER)),
  called: element.title || element.path ? quoted(element.title || element.path || '') : undefined,
  kind: plan.words(element.kind),
});

/** The order in which findings are shown: of files and places. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file.file < b.file.file ? -1 : 1;
  return (
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
