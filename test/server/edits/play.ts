import { random } from '../../../packages/syntax/test/mutations.js';
import { PlanEditor } from './plan-editor.js';
import { STARTS } from './starts.js';
import { step } from './steps.js';

/** A sequence of edits: where it starts, and the seed of each step. */
export interface Sequence {
  readonly start: number;
  readonly seeds: readonly number[];
}

/** Where a sequence first went wrong: how many steps it took, what was done, and what was shown wrongly. */
export interface Failure {
  readonly steps: number;
  readonly log: readonly string[];
  readonly differences: readonly string[];
}

/** A sequence, drawn. */
export function draw(next: () => number, steps: number): Sequence {
  return {
    start: Math.floor(next() * STARTS.length),
    seeds: Array.from({ length: steps }, () => Math.floor(next() * 2 ** 32)),
  };
}

/** Plays a sequence, comparing after each step. */
export async function play({ start, seeds }: Sequence): Promise<Failure | undefined> {
  const editor = await PlanEditor.start(STARTS[start] ?? {});
  try {
    for (let steps = 0; ; steps++) {
      const differences = await editor.differences().catch((error: unknown) => [`a fault: ${String(error)}`]);
      if (differences.length > 0) return { steps, log: editor.log, differences };
      const seed = seeds[steps];
      if (seed === undefined) return undefined;
      step(editor, random(seed));
    }
  } finally {
    await editor.stop();
  }
}

/** A shorter sequence that goes wrong too, by leaving out ever smaller stretches of it. */
export async function shrink(sequence: Sequence, failure: Failure): Promise<{ sequence: Sequence; failure: Failure }> {
  let best = { sequence: { ...sequence, seeds: sequence.seeds.slice(0, failure.steps) }, failure };
  for (let size = Math.ceil(best.sequence.seeds.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.sequence.seeds.length; ) {
      const shorter = { ...sequence, seeds: best.sequence.seeds.toSpliced(at, size) };
      const again = await play(shorter);
      if (again) best = { sequence: { ...shorter, seeds: shorter.seeds.slice(0, again.steps) }, failure: again };
      else at += size;
    }
  }
  return best;
}

/** What to print of a sequence that goes wrong. */
export function describe(seed: number, { sequence, failure }: { sequence: Sequence; failure: Failure }): string {
  return [
    `Seed ${seed}; the shortest sequence found: ${JSON.stringify(sequence)}`,
    ...failure.log.map((line) => `  ${line}`),
    'What is shown is not what a cold check finds:',
    ...failure.differences.slice(0, 20).map((line) => `  ${line}`),
  ].join('\n');
}
