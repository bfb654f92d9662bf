import type { Comparison, Element } from '@goldenthread/model';
import { defineComparingRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

export const nameReused = defineComparingRule({
  name: 'name-reused',
  group: 'changes',
  audiences: ['language'],
  severity: 'hint',
  since: '0.1.0',
  compare(comparison, report) {
    const retired = retiredNames(comparison);
    for (const change of comparison.changes) {
      const { element, kind } = change;
      const before = element.name === undefined || element.parent ? undefined : retired.get(element.name);
      if ((kind !== 'added' && kind !== 'renamed') || before === undefined) continue;
      report({
        element,
        changes: [change],
        why: 'The name stood for something else before.',
        message: `The name ‘${element.name}’ was used before, ${before}. Reports and minutes that use it would lead to the wrong thing. Choose a new name.`,
      });
    }
  },
});

/** The names that something else had, each with what that was. */
function retiredNames({ base, head, pairs }: Comparison): Map<string, string> {
  const retired = new Map<string, string>();
  const say = (name: string, heir: Element): void => {
    if (heir.name !== name) retired.set(name, `${called(head, heir)} replaces what had it`);
  };
  for (const plan of [base, head])
    for (const heir of plan.elements)
      for (const clause of heir.all('replaces')) for (const { name } of clause.targets) say(name, heir);
  // What is still there is no name of the past.
  for (const element of base.elements) {
    const { name } = element;
    if (name === undefined) continue;
    const after = pairs.after(element);
    if (after?.name === name) retired.delete(name);
    else retired.set(name, after ? `for what is now ${called(head, after)}` : `for ${called(base, element)} of another sort`);
  }
  return retired;
}
