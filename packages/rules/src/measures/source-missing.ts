import { blank, type Element, says } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

export const sourceMissing = defineRule({
  name: 'source-missing',
  group: 'measures',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const group of plan.of('comparators')) {
      const benchmarks = [...plan.linksTo(group, 'benchmark'), ...plan.linksTo(group, 'rank')];
      const [first] = benchmarks;
      if (!first || isSourced(group) || benchmarks.every(({ from, clause }) => saysWhere(from, clause))) continue;
      report({
        element: group,
        message: `The figures of ${called(plan, group)} have no source, so nobody can check the comparison. Add ‘background’ or ‘evidence’ with the source.`,
        related: benchmarks.map(({ from, name }) => ({ message: 'compared here', file: from.file, at: name.at })),
        fixes: () => [
          addLines(
            'Say where the figures come from',
            group,
            `background: ${blank('where the figures of this group are published')}`,
          ),
        ],
      });
    }
  },
});

/** Whether a group of comparators says where its figures come from. */
function isSourced(group: Element): boolean {
  const sources = [...group.all('background'), ...group.all('evidence'), ...group.all('because')];
  return sources.some(({ words }) => says(words)) || group.fact.narrative.some(says);
}

/** Whether a row of figures to compare with says where they are from. */
function saysWhere(measure: Element, clause: { readonly type: string } | undefined): boolean {
  return says([...measure.all('benchmark'), ...measure.all('rank')].find((each) => each === clause)?.words);
}
