import type { StepName, StepState } from './protocol.js';

const LABELS: Readonly<Record<StepName, string>> = {
  outcome: 'What will be different for people',
  measure: 'How you will know',
  work: 'The work that delivers it',
  money: 'What it costs',
  lead: 'Who leads it',
};

/** What a step is called. */
export const stepLabel = (step: StepName): string => LABELS[step];

/** How far a step is, in a few words. */
export function stepNote({ step, done, of }: StepState): string {
  if (step === 'outcome') return done > 0 ? '' : 'Add an outcome';
  if (of === 0) return 'after the first outcome';
  if (of === 1) return done === 1 ? '' : 'still to add';
  return done === of ? '' : `${done} of ${of} outcomes`;
}
