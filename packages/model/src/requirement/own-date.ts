import type { ElementKind } from '../facts/generated.js';
import type { Plan } from '../plan/plan.js';
import { KINDS } from '../vocabulary/kinds.js';
import { aKind, type Test } from './claim.js';
import { SOME } from './comparison.js';
import { type Counting, hasEnough, takeDate } from './counting.js';
import type { Phrase } from './phrase.js';
import { itself } from './subject.js';

/** What a date behind a kind is asked of, where that says several: of work its end or its start, of a saving its amounts. */
const USUAL: readonly (readonly [is: (kind: ElementKind) => boolean, clause: string])[] = [
  [(kind) => KINDS[kind].family === 'work', 'ends'],
  [(kind) => kind === 'saving', 'amount'],
];

/** Reads `before 2027`, `in 2026/27`, `within 6 months` of something that has one date itself, such as a milestone or a decision. */
export function ownDate(plan: Plan, kind: ElementKind, phrase: Phrase): Test | undefined {
  const self = itself(plan, kind);
  const counting: Counting = { filters: [] };
  const { next, place } = phrase;
  if (!takeDate(plan, phrase, self, counting)) return undefined;
  const usual = USUAL.find(([is]) => is(kind));
  if (next && usual)
    phrase.unclear(`Write which date of ${aKind(plan, kind)} is meant, such as ‘${usual[1]} ${phrase.textFrom(place)}’.`, next);
  return hasEnough(plan, self, [], counting, SOME);
}
