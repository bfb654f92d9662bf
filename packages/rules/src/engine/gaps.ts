import { type Element, elementAt, type Plan } from '@goldenthread/model';
import type { Finding } from './finding.js';
import { groupByCause, splitByElement } from './group-by-cause.js';

/**
 * Whether a finding is a gap: something to be fixed, that the plan does not accept with a reason. A hint is none. Whatever says
 * how many gaps there are, or that a thread is whole, goes by this.
 */
export function isGap({ accepted, severity }: Finding): boolean {
  return !accepted && severity !== 'hint';
}

/** The gaps of a plan, each with the element in whose text it stands. */
export class Gaps {
  private readonly byElement = new Map<Element, Finding[]>();

  constructor(plan: Plan, findings: readonly Finding[]) {
    for (const finding of splitByElement(findings)) {
      const element = isGap(finding) ? elementAt(plan, finding.file.file, finding.at.start) : undefined;
      if (!element) continue;
      const found = this.byElement.get(element);
      if (found) found.push(finding);
      else this.byElement.set(element, [finding]);
    }
  }

  /** The gaps of elements and of what belongs to them, one for each cause, as they are counted for the whole plan. */
  of(...elements: readonly Element[]): Finding[] {
    const found = new Set(elements.flatMap((element) => [...element.walk()].flatMap((each) => this.byElement.get(each) ?? [])));
    return groupByCause([...found]);
  }
}
