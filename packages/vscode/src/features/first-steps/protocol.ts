import { question } from '../../plans/protocol.js';
import type { ShownPlace } from '../../webview/place.js';

/** What a plan needs first, in the order in which it is asked for. */
const STEPS = ['outcome', 'measure', 'work', 'money', 'lead'] as const;
export type StepName = (typeof STEPS)[number];

/** How far a step is: so many of the plan's outcomes have it. */
export interface StepState {
  readonly step: StepName;
  readonly done: number;
  readonly of: number;
  /** What to add it to: the first outcome without it; the plan, where there is no outcome yet. */
  readonly next?: { readonly label: string; readonly place: ShownPlace };
}

/** What the plans of the workspace have, and how far the first steps are of the plan of a document, else of the first plan. */
export const FIRST_STEPS = question<
  { readonly uri: string | null },
  {
    readonly written: {
      readonly plans: boolean;
      readonly outcomes: boolean;
      readonly measures: boolean;
      readonly budgets: boolean;
    };
    readonly steps: readonly StepState[];
  }
>('goldenthread/firstSteps');
