import { FactReader, formatPlan } from '@goldenthread/language';
import { buildPlan, type FileFacts } from '@goldenthread/model';
import { checkPlan, type Finding } from '@goldenthread/rules';
import { expect } from 'vitest';
import { recognition } from '../../packages/language/src/fast/recogniser.generated.js';
import { recognise } from '../../packages/language/src/fast/recogniser.js';

const reader = new FactReader();

/** Facts as plain data, where only what they say counts. */
const plain = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts));

/** What came of a text that went the whole way: read both ways, put together, checked and formatted. */
export interface Trial {
  readonly facts: FileFacts;
  readonly findings: readonly Finding[];
  readonly formatted: string;
}

/** Sends a text the whole way, and looks at nothing. */
export function run(text: string, file = 'x.plan'): Trial & { quick: FileFacts | undefined } {
  const quick = recognise(file, text, recognition);
  const facts = reader.read(file, text);
  return { quick, facts, findings: checkPlan(buildPlan([facts])), formatted: formatPlan(text) };
}

/** The longest message that can still be read. */
const LONGEST_MESSAGE = 2300;

/** Sends a text the whole way, and expects that what comes of it makes sense. */
export function trial(text: string, what = ''): Trial {
  const { quick, facts, findings, formatted } = run(text);
  if (quick) expect(plain(quick), what).toEqual(plain(facts));
  const odd = findings.filter(
    ({ message, at, element }) =>
      message.length < 20 || message.length > LONGEST_MESSAGE || at.start < 0 || at.end > text.length || element === undefined,
  );
  expect(odd.slice(0, 3), what).toEqual([]);
  return { facts, findings, formatted };
}
