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

/** A step as it is heard: what it is called, whether it is done, and how far it is. */
export function stepHeard(state: StepState): string {
  const { step, done, of } = state;
  const notes = new Set([of > 0 && done === of ? 'done' : 'still to add', stepNote(state)]);
  return `${stepLabel(step)}: ${[...notes].filter(Boolean).join(', ')}`;
}
