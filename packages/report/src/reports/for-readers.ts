import { countExempt, exemptDeclarations, type Plan, publicView } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { publishableFindings } from '../diff/views.js';

/** A plan and its findings as the readers of a report may see them. */
export interface ForReaders {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** What the whole of the report is to be known by: `EXEMPT`. */
  readonly marks: readonly string[];
  /** How many entries are left out, and whether money is among them. */
  readonly leftOut: number;
  readonly withoutMoney: boolean;
  /** What is to be said of what is left out. */
  readonly notes: readonly string[];
}

/** What a report is made of: without what is exempt from publication, unless that is asked for. */
export function forReaders(plan: Plan, findings: readonly Finding[], withExempt = false): ForReaders {
  const exempt = exemptDeclarations(plan);
  if (withExempt) return { plan, findings, marks: exempt.size > 0 ? ['EXEMPT'] : [], leftOut: 0, withoutMoney: false, notes: [] };
  const view = publicView(plan);
  const own = publishableFindings({ base: [], head: findings }, { base: view, head: view }, [plan, plan]).head;
  const entries = countExempt(exempt) === 1 ? 'One entry is exempt and is' : `${countExempt(exempt)} entries are exempt and are`;
  const sums = view.withoutMoney ? ['All sums are those of the public part alone'] : [];
  return {
    plan: view.plan,
    findings: own,
    marks: [],
    leftOut: view.leftOut === 0 ? 0 : countExempt(exempt),
    withoutMoney: view.withoutMoney,
    notes: view.leftOut === 0 ? [] : [`${entries} left out`, ...sums],
  };
}
