import { type ClauseType, capitalised, type Link, OPENING_WORDS, type Plan } from '@goldenthread/model';
import { type Fix, removeClause } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledByName, quoted } from '../engine/words/words.js';
import { circlesOf } from './_circles.js';

/** The links that must not lead back to where they start, and what is wrong when they do. */
const LINKS: readonly [ClauseType, string][] = [
  ['supports', 'so neither leads to anything'],
  ['partOf', 'so each is a part of itself'],
  ['buildsOn', 'so none of them says what it starts from'],
  ['dependsOn', 'so none of them can start'],
];

/** How many steps of a circle a message spells out. */
const MOST_STEPS = 6;

export const circularLink = defineRule({
  name: 'circular-link',
  group: 'thread',
  audiences: ['language', 'governance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const [type, why] of LINKS) {
      for (const circle of circlesOf(plan, type)) {
        const [first] = circle as [Link];
        const words = OPENING_WORDS[type][0] ?? type;
        report({
          element: first.from,
          message: `${describe(plan, circle, words)}${circle.length === 1 ? '' : `, ${why}`}. Remove ${circle.length === 1 ? 'that name' : `one of these ‘${words}’ links`}.`,
          related: circle.map((link) => ({
            message: `${called(plan, link.from)} ${words} ${calledByName(plan, link.name.name)} here`,
            file: link.from.file,
            at: link.name.at,
          })),
          fixes: () => fixesFor(plan, circle, words).slice(0, 5),
        });
      }
    }
  },
});

/** "Priority 'A' supports 'B', which supports 'A' again" */
function describe(plan: Plan, circle: readonly Link[], words: string): string {
  const [first] = circle as [Link];
  const name = called(plan, first.from);
  const start = capitalised(name);
  const verb = words === 'part of' ? 'is part of' : words;
  if (circle.length === 1) return `${start} ${verb} itself`;
  const steps = circle.slice(0, -1).map((link) => (link.to ? called(plan, link.to) : quoted(link.name.name)));
  const shown = steps.length > MOST_STEPS ? [...steps.slice(0, MOST_STEPS), `${steps.length - MOST_STEPS} more`] : steps;
  return `${start} ${verb} ${shown.join(`, which ${verb} `)}, which ${verb} ${name} again`;
}

/** A link that is alone on its line, and that nothing else hangs on, can be taken out whole. */
function fixesFor(plan: Plan, circle: readonly Link[], words: string): Fix[] {
  return circle.flatMap((link) => {
    const { clause } = link;
    if (!clause || !canGo(plan, link)) return [];
    return [removeClause(`Remove ‘${words} ${link.name.name}’ from ${called(plan, link.from)}`, link.from, clause)];
  });
}

function canGo(plan: Plan, link: Link): boolean {
  const { from, clause } = link;
  if (clause?.type === 'partOf') return from.has('delivers') && from.has('ledBy');
  if (clause?.type === 'dependsOn') return clause.targets.length === 1;
  if (clause?.type !== 'supports' || clause.targets.length > 1) return false;
  return from.kind !== 'outcome' || plan.targets(from, 'supports').length > 1;
}
