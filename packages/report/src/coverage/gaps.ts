import type { Element } from '@goldenthread/model';
import { type Finding, isGap, splitByElement } from '@goldenthread/rules';
import type { CoverageCell } from './coverage.js';

/** What rules find missing in outcomes: what is empty is a gap only where a rule says so, and as more than a hint. */
export class CoverageGaps {
  private readonly found: ReadonlyMap<string, Finding>;
  /** The findings that are gaps, each once. */
  readonly gaps: Finding[] = [];
  private readonly numbers = new Map<Finding, number>();

  constructor(findings: readonly Finding[]) {
    this.found = new Map(
      splitByElement(findings).map((finding) => [keyOf(finding.rule, finding.file.file, finding.element), finding]),
    );
  }

  /** An empty cell, by what a rule says of it. */
  missing(outcome: Element, rule: string | undefined): CoverageCell {
    const finding = rule === undefined ? undefined : this.found.get(keyOf(rule, outcome.file.file, outcome.label));
    if (!finding) return { state: 'none', items: [] };
    if (finding.accepted) return { state: 'accepted', items: [], says: finding.accepted.reason };
    if (!isGap(finding)) return { state: 'none', items: [] };
    let number = this.numbers.get(finding);
    if (number === undefined) {
      number = this.gaps.push(finding) - 1;
      this.numbers.set(finding, number);
    }
    return { state: 'gap', items: [], says: finding.message, finding: number };
  }
}

function keyOf(rule: string, file: string, element: string | null): string {
  return [rule, file, element ?? ''].join('\0');
}
