import type { ProblemFact } from '@goldenthread/model';
import type { BrokenLine } from '../../reader/reading.js';

/** One half of a risk's score. */
const HALF =
  '(?:(?:current|gross|net|inherent|residual)[ \\t]+)?(likelihood|probability|impact|severity)[ \\t:]+([1-9]\\d?)(?:[ \\t]*/[ \\t]*\\d{1,2})?[ \\t]*';
const TWO_LINES = new RegExp(`${HALF}\\r?\\n[ \\t]*${HALF}(?=\\r?\\n|$)`, 'uy');

/** Likelihood and impact on two lines. Which score they are, before or after what is done, nobody but the writer knows. */
export function scoreInTwoLines({ at, within }: BrokenLine, text: string): ProblemFact | undefined {
  if (within !== 'risk') return undefined;
  TWO_LINES.lastIndex = at.start;
  const [all, first = '', one = '', second = '', two = ''] = TWO_LINES.exec(text) ?? [];
  const isImpact = (word: string): boolean => /^(?:impact|severity)$/.test(word);
  if (all === undefined || isImpact(first) === isImpact(second)) return undefined;
  const score = isImpact(first) ? `${two} impact ${one}` : `${one} impact ${two}`;
  return {
    rule: 'line-not-understood',
    at: { start: at.start, end: at.start + all.trimEnd().length },
    message: `Likelihood and impact stand on one line: ‘inherent ${score}’ for the risk before anything is done, or ‘residual ${score}’ for what is left.`,
  };
}
