import { groupDigits } from '@goldenthread/model';
import type { RawFinding, Reporter, Rule } from './rule.js';

/** The most findings of one rule that a check of a plan lists. Nobody reads more, and each takes time and memory. */
export const MAX_FINDINGS_OF_RULE = 10_000;

/** Stops a rule that has found enough. */
class EnoughFound extends Error {}

/** Has a rule report what it finds, up to the first finding beyond the limit. */
export function withinLimit(check: (report: Reporter) => void, report: Reporter): void {
  let count = 0;
  try {
    check((found) => {
      report(found);
      if (++count > MAX_FINDINGS_OF_RULE) throw new EnoughFound();
    });
  } catch (error) {
    if (!(error instanceof EnoughFound)) throw error;
  }
}

/** What the requirements of a plan count together as: nobody reads 10,000 findings of each. */
const REQUIREMENTS = 'requirements';

/** Counts what each rule finds in a plan, and keeps the first finding of each that is not listed. */
export class RuleLimit {
  private readonly counts = new Map<Rule | typeof REQUIREMENTS, number>();
  /** The first finding of each rule that is not listed; of the requirements, the first of all. */
  readonly beyond = new Map<Rule, RawFinding>();
  /** The rules of which not everything is listed. */
  readonly cut = new Set<Rule>();

  /** Whether one more finding of a rule is still listed. */
  lists(rule: Rule, found: RawFinding): boolean {
    const key = keyOf(rule);
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count === MAX_FINDINGS_OF_RULE + 1) this.beyond.set(rule, found);
    if (count > MAX_FINDINGS_OF_RULE) this.cut.add(rule);
    return count <= MAX_FINDINGS_OF_RULE;
  }
}

const keyOf = (rule: Rule): Rule | typeof REQUIREMENTS => (rule.page ? REQUIREMENTS : rule);

/** What says that a rule found more than is listed. It stands where the first of the rest does. */
export function moreThanListed(rule: Rule, { element, file, at }: RawFinding): RawFinding {
  const most = groupDigits(MAX_FINDINGS_OF_RULE);
  const of = rule.page ? 'its own requirements' : `‘${rule.name}’`;
  const message = `The plan has more than ${most} findings of ${of}. Those from here on are not listed. Fix some of the others first, then check again.`;
  return { element, ...(file ? { file } : {}), ...(at ? { at } : {}), message };
}
