import { type Element, elementAt, type Plan } from '@goldenthread/model';
import type { Finding, Severity } from '@goldenthread/rules';
import type { TreeState } from './node.js';
import { counted } from './words.js';

/** Severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Whether a finding is a gap: something to be mended, that the plan doesn't accept with a reason. */
export function isGap({ accepted, severity }: Finding): boolean {
  return !accepted && severity !== 'hint';
}

/** The gaps of a plan, each with the element in whose text it stands. */
export class Gaps {
  private readonly byElement = new Map<Element, Finding[]>();

  constructor(plan: Plan, findings: readonly Finding[]) {
    for (const finding of findings) {
      const element = isGap(finding) ? elementAt(plan, finding.file.file, finding.at.start) : undefined;
      if (!element) continue;
      const found = this.byElement.get(element);
      if (found) found.push(finding);
      else this.byElement.set(element, [finding]);
    }
  }

  /** The gaps of an element and of what belongs to it. */
  of(element: Element): Finding[] {
    return [...element.walk()].flatMap((each) => this.byElement.get(each) ?? []);
  }
}

/** How something with these gaps is. */
export function stateOf(gaps: readonly Finding[]): TreeState {
  return SEVERITIES.find((severity) => gaps.some((gap) => gap.severity === severity)) ?? 'whole';
}

/** `2 gaps`; undefined where there is none. */
export function gapsInWords(gaps: readonly Finding[]): string | undefined {
  return gaps.length === 0 ? undefined : counted(gaps.length, 'gap');
}
