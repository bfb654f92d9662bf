import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { mayHoldPercentages } from './_texts.js';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const PERCENT = String.raw`(?<percent>\d+(?:\.\d+)?)(?: ?%| per cent)`;
const OF = `(?<part>${NUMBER})(?: [a-z]+)? (?:out )?of (?:the |all )?(?<whole>${NUMBER})`;

/** `20 of 58 (35%)`, `20 out of 58, or 35%`, `35% (20 of 58)`. */
const SHARES = [
  new RegExp(`(?<![\\d.,£€$])${OF}(?![\\d,.]*\\d)(?: [a-z]+){0,3}(?: \\(|, or |, that is )${PERCENT}`, 'dg'),
  new RegExp(`(?<![\\d.,])${PERCENT} \\((?<![£€$])${OF}(?![\\d,]*\\d)`, 'dg'),
  // `90/200 (45%)`, `of 200 households, 90 (45%)` and `90 of 200 households, 45%,`.
  new RegExp(`(?<![\\d.,/£€$])(?<part>${NUMBER})/(?<whole>\\d{2,}) \\(${PERCENT}`, 'dg'),
  new RegExp(`\\b[Oo]f (?:the |all )?(?<whole>${NUMBER})(?: [a-z]+){0,3}, (?<part>${NUMBER}) \\(${PERCENT}`, 'dg'),
  new RegExp(`(?<![\\d.,£€$])${OF}(?: [a-z]+){0,3}, ${PERCENT},`, 'dg'),
];

export const percentageMismatch = defineRule({
  name: 'percentage-mismatch',
  group: 'delivery',
  audiences: ['performance', 'language'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const { element, file, words } of mayHoldPercentages(part)) {
      if (!element) continue;
      const told = new Set<number>();
      for (const found of SHARES.flatMap((pattern) => [...words.text.matchAll(pattern)])) {
        const place = found.indices?.groups?.percent;
        if (!found.groups || !place || told.has(place[0])) continue;
        const { percent = '', part: some = '', whole = '' } = found.groups;
        const right = isYear(found[0], some, whole) ? undefined : percentOf(some, whole, percent);
        if (right === undefined || right === percent) continue;
        told.add(place[0]);
        const at = { start: words.at.start + place[0], end: words.at.start + place[1] };
        report({
          element,
          at,
          message: `${calledAtStart(part, element)} says that ${some} of ${whole} is ${percent}%, but it is ${right}%. Readers who find one wrong figure doubt the rest. Correct whichever is wrong.`,
          fixes: () => [replaceText(`Change to ${right}%`, file, at, right)],
        });
      }
    }
  },
});

/** `24/25 (12% up)` is a year. */
function isYear(text: string, first: string, second: string): boolean {
  return text.startsWith(`${first}/${second}`) && Number(second) === Number(first) + 1;
}

/** The percentage with as many decimals as the one that is stated; that one, where it is right by whichever way of rounding. */
function percentOf(some: string, whole: string, stated: string): string | undefined {
  const [part, all] = [some, whole].map((text) => Number(text.replaceAll(',', ''))) as [number, number];
  if (all === 0 || part > all) return undefined;
  const exact = (part * 100) / all;
  const decimals = stated.split('.')[1]?.length ?? 0;
  return Math.abs(exact - Number(stated)) < 10 ** -decimals ? stated : exact.toFixed(decimals);
}
