import { type Element, isBlank, isSumOfPlanUnsure, MoneyTooLargeError, type Plan, withUnreadMoney } from '@goldenthread/model';
import { Acceptances } from './acceptances.js';
import { inFiles } from './file-findings.js';
import { byPlace, type Finding, toFinding } from './finding.js';
import { groupByCause } from './group-by-cause.js';
import { requirementRules } from './requirement-rules.js';
import { isComparing, type RawFinding, type Reporter, type Rule } from './rule.js';
import { moreThanListed, RuleLimit, withinLimit } from './rule-limit.js';
import { levelOf } from './rule-settings.js';
import { Unmerged } from './unmerged.js';
import { isCutShort, mayBeUnread } from './unread.js';

/** What a check may leave out. */
export interface CheckOptions {
  /** Whether what fixes each finding is worked out, which takes as long as finding it. It is by default. */
  readonly withFixes?: boolean;
}

/** Checks a plan by some rules and by its own requirements: what each finds, one finding for each cause, in the order of files and places. */
export function checkPlan(plan: Plan, registered: readonly Rule[], { withFixes = true }: CheckOptions = {}): Finding[] {
  const rules = [...registered, ...requirementRules(plan)];
  const acceptances = new Acceptances(plan);
  const unmerged = new Unmerged(plan);
  const limit = new RuleLimit();
  const findings: Finding[] = [];
  const note = (rule: Rule, found: RawFinding): void => {
    const set = levelOf(plan, rule);
    if (set === 'off' || isOfForm(rule, found) || unmerged.isUnsure(rule, found)) return;
    if (found.element && isUnsure(rule, found.element)) return;
    if (rule.sums && isSumUnsure(plan, rule, found)) return;
    if (limit.lists(rule, found)) findings.push(unmerged.withFixes(toFinding(rule, set, found, acceptances, withFixes)));
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

/** Whether some of the money that a rule added up is not known. */
function isSumUnsure(plan: Plan, { sums }: Rule, { element }: RawFinding): boolean {
  if (sums === 'plan') return isSumOfPlanUnsure(plan, element);
  return element !== undefined && withUnreadMoney(plan).has(element.declaration);
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
