import { groupDigits } from '@goldenthread/model';
import type { RawFinding, Reporter, Rule } from './rule.js';

/** The most findings of one rule that a check of a plan lists. Nobody reads more, and each takes time and memory. */
const MAX_FINDINGS_OF_RULE = 10_000;

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

/** Counts what each rule finds in a plan, and keeps the first finding of each that is not listed. */
export class RuleLimit {
  private readonly counts = new Map<Rule, number>();
  /** The first finding of each rule that is not listed. */
  readonly beyond = new Map<Rule, RawFinding>();

  /** Whether one more finding of a rule is still listed. */
  lists(rule: Rule, found: RawFinding): boolean {
    const count = (this.counts.get(rule) ?? 0) + 1;
    this.counts.set(rule, count);
    if (count > MAX_FINDINGS_OF_RULE && !this.beyond.has(rule)) this.beyond.set(rule, found);
    return count <= MAX_FINDINGS_OF_RULE;
  }
}

/** What says that a rule found more than is listed. It stands where the first of the rest does. */
export function moreThanListed(rule: Rule, { element, file, at }: RawFinding): RawFinding {
  const most = groupDigits(MAX_FINDINGS_OF_RULE);
  const message = `The plan has more than ${most} findings of ‘${rule.name}’. Those from here on are not listed. Fix some of the others first, then check again.`;
  return { element, ...(file ? { file } : {}), ...(at ? { at } : {}), message };
}
