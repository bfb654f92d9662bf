import { formatYear, type PlanChange, rowsOf } from '@goldenthread/model';
import { defineComparingRule } from '../engine/rule.js';
import { exampleYear } from '../engine/words/time.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** The lines of a measure that say what its figures count. */
const DEFINES: Readonly<Record<string, string>> = {
  unit: 'unit',
  better: 'direction',
  source: 'source',
  measureAbout: 'subject',
};
export const measureRedefined = defineComparingRule({
  name: 'measure-redefined',
  group: 'changes',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  compare({ changes, head }, report) {
    const redefined = changes.filter((change) => change.kind === 'measure-redefined' && definesFigures(change));
    for (const [element, some] of Map.groupBy(redefined, (change) => change.element)) {
      const { before } = some[0] as PlanChange;
      if (!before || rowsOf(before).length === 0 || resets(element) > resets(before)) continue;
      const what = list(some.flatMap((change) => (change.about === 'saying' ? (DEFINES[change.type] ?? []) : [])));
      report({
        element,
        changes: some,
        why: 'A measure counts something else under the same name.',
        message: `${calledAtStart(head, element)} has a new ${what}, so its earlier and later figures cannot be compared. Say when it changed and why, such as ‘reset ${formatYear(exampleYear(head))} Q1: the survey changed’.`,
      });
    }
  },
});

const definesFigures = (change: PlanChange): boolean => change.about === 'saying' && change.type in DEFINES;
const resets = (measure: PlanChange['element']): number => measure.all('reset').length;
