import type { Severity } from '@goldenthread/server/feature';
import { question } from '../../plans/protocol.js';
import type { Target } from '../tree/protocol.js';

/** How the plan of a document stands. */
export interface PlanSummary {
  readonly title: string;
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  /** Errors and warnings together. */
  readonly gaps: number;
  /** The finding to see to next. */
  readonly next?: { readonly message: string; readonly target: Target };
}

/** What the plans of the workspace have so far: the steps of the first day go by it. */
export interface Written {
  readonly plans: boolean;
  readonly outcomes: boolean;
  readonly measures: boolean;
  readonly budgets: boolean;
}

/** Asks what the plans have, and how the plan of a document stands; null where it belongs to none. */
export const PLAN_SUMMARY = question<
  { readonly uri: string | null },
  { readonly written: Written; readonly summary: PlanSummary | null }
>('goldenthread/summary');
