import type { Severity } from '@goldenthread/server/feature';
import { question } from '../../plans/protocol.js';
import type { Target } from '../tree/protocol.js';

/** How the plan of a document stands. */
export interface PlanSummary {
  readonly title: string;
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  /** Gaps that say that something is wrong, and those that something is not said yet. */
  readonly wrong: number;
  readonly toAdd: number;
  readonly outcomes: number;
  /** The finding to see to next. */
  readonly next?: { readonly message: string; readonly target: Target };
}

/** Asks how the plan of a document stands; without a document, the first plan of the workspace. Null where there is none. */
export const PLAN_SUMMARY = question<{ readonly uri: string | null }, PlanSummary | null>('goldenthread/summary');
