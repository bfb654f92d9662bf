import type { ClauseTypes, Element } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** What changes the meaning of a figure, and the clause that settles it. */
const SETTLED_BY = { unit: 'unit', direction: 'better' } as const;

export const definitionUnconfirmed = defineRule({
  name: 'definition-unconfirmed',
  group: 'measures',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.of('measure')) {
      const [as] = measure.all('takenFrom');
      const open = measure.all('uncertain').filter(({ taken, about }) => taken && about.some(isSettled));
      if (!as || open.length === 0) continue;
      const parts = open.flatMap(({ about }) => about.filter(isSettled));
      report({
        element: measure,
        at: as.measure.at,
        message: `${calledAtStart(plan, measure)} takes its ${list(parts)} from ${as.measure.name}, where ${parts.length === 1 ? 'it is' : 'they are'} not certain. Check with the measure’s owner, and state ${parts.length === 1 ? 'it' : 'them'} here.`,
        fixes: () => fixes(measure, parts),
      });
    }
  },
});

type Part = ClauseTypes['uncertain']['about'][number];

const isSettled = (part: Part): part is keyof typeof SETTLED_BY => part in SETTLED_BY;

/** What is taken, written down as the council's own. */
function fixes(measure: Element, parts: readonly (keyof typeof SETTLED_BY)[]): Fix[] {
  const lines = parts.flatMap((part) => written(measure, part));
  const quoted = list(lines.map((line) => `‘${line}’`));
  return lines.length === parts.length ? [addLines(`It is right: write ${quoted} here`, measure, ...lines)] : [];
}

function written(measure: Element, part: keyof typeof SETTLED_BY): string[] {
  if (part === 'unit') {
    const unit = measure.one('unit');
    return unit ? [unit.unit ? `unit ${unit.unit}` : `unit: ${unit.words?.text ?? ''}`] : [];
  }
  const better = measure.one('better');
  if (better?.direction) return [`better ${better.direction}`];
  return better?.near ? [`better near ${better.near.text}`] : [];
}
