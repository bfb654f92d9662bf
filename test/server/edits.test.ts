import { expect, it } from 'vitest';
import { random } from '../../packages/syntax/test/mutations.js';
import { describe, draw, play, shrink } from './edits/play.js';

// Whatever is done to a workspace, in whichever order, what the editor shows of every file is what a cold check of the
// same content finds. `npm run fuzz` plays many more steps than this does by default.

const steps = Number(process.env.FUZZ_STEPS ?? 200);
const seed = Number(process.env.FUZZ_SEED ?? 20261124);
/** Many times what the steps take on a machine that has nothing else to do, in milliseconds. */
const PATIENCE = steps * 500 + 60_000;
/** Long enough for trouble to build up, short enough to come by every start. */
const LENGTH = Math.min(Math.max(Math.ceil(steps / 10), 20), 200);

it(
  `shows what a cold check finds, after each of ${steps} edits (seed ${seed})`,
  async () => {
    const next = random(seed);
    for (let done = 0; done < steps; done += LENGTH) {
      const sequence = draw(next, Math.min(LENGTH, steps - done));
      const failure = await play(sequence);
      if (failure) expect.fail(describe(seed, await shrink(sequence, failure)));
      if (steps > 1000 && done % 5000 === 0) console.log(`${done + sequence.seeds.length} of ${steps} edits`);
    }
  },
  PATIENCE,
);
