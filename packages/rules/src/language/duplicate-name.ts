import { type Element, type Plan, placeOf } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule, EVERYONE, type Reporter } from '../engine/rule.js';
import { list } from '../engine/words/words.js';

export const duplicateName = defineRule({
  name: 'duplicate-name',
  group: 'language',
  audiences: EVERYONE,
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const [name, same] of plan.declarations.repeated) reportSame(plan, name, same, report);
    for (const element of plan.elements) {
      if (element.children.length === 0) continue;
      const named = element.walk().filter((each) => each.name !== undefined && each !== element);
      if (named.length < 2) continue;
      for (const [name, same] of Map.groupBy(named, (each) => each.name ?? '')) reportSame(plan, name, same, report);
    }
    const [first, ...others] = plan.of('plan');
    for (const other of others) {
      if (first && other.name !== first.name)
        report({
          element: other,
          message: `This folder’s plan is already in ${where(first)}. Keep one of the two, or move the other plan to a folder of its own.`,
        });
    }
  },
});

/** How many of the others stand beside a finding. */
const MOST_BESIDE = 10;

function reportSame(plan: Plan, name: string, all: readonly Element[], report: Reporter): void {
  const same = all.length < 2 ? all : all.filter((element) => !isUnread(element));
  if (same.length < 2) return;
  const free = freeName(plan, name);
  same.forEach((element, index) => {
    const others = same.slice(0, MOST_BESIDE + 1).filter((other) => other !== element);
    const at = element.fact.name?.at;
    report({
      element,
      message: `‘${name}’ is also used in ${list(others.slice(0, 3).map(where))}${others.length > 3 ? ' and elsewhere' : ''}. Give one of them another name.`,
      related: others
        .slice(0, MOST_BESIDE)
        .map((other) => ({ message: `‘${name}’ is used here too`, file: other.file, at: other.nameAt })),
      fixes: () =>
        index > 0 && at && element.kind !== 'plan' ? [replaceText(`Rename to ‘${free}’`, element.file, at, free)] : [],
    });
  });
}

/** Whether the name is a part of words that cannot be read where they stand, such as a title before its colon. */
function isUnread({ file, fact }: Element): boolean {
  const at = fact.name?.at;
  return at !== undefined && file.problems.some((problem) => problem.at.start <= at.start && at.end <= problem.at.end);
}

function where(element: Element): string {
  return `${element.file.file.split('/').at(-1)}, line ${placeOf(element.file, element.nameAt.start).line}`;
}

function freeName(plan: Plan, name: string): string {
  let number = 2;
  while (plan.declarations.find(`${name}${number}`)) number++;
  return `${name}${number}`;
}
