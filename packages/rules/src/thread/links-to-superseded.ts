import { type Element, isOver, isSound, type Link, linksWith, type Plan } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** Links that say what was: they name what held at the time. */
const HISTORY: ReadonlySet<Link['type']> = linksWith(({ past }) => past === true);

/** Records that say what is still to be dealt with. The others say what was decided, asked and found. */
const OPEN_RECORDS: ReadonlySet<string> = new Set(['risk', 'issue', 'barrier']);

export const linksToSuperseded = defineRule({
  name: 'links-to-superseded',
  group: 'thread',
  audiences: ['governance', 'language'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const isUsing = plan.options.imports !== undefined && plan.options.imports.size > 0;
    if (!isUsing && plan.linksOf('replaces').length === 0) return;
    for (const link of plan.links) {
      const { to, from, name } = link;
      if (!to || !isSound(link) || HISTORY.has(link.type)) continue;
      const use = isUsing ? supersededPlan(plan, link) : undefined;
      const heir = use === undefined ? heirOf(plan, to) : undefined;
      if ((use === undefined && !heir) || isHistory(plan, link, to)) continue;
      if (use !== undefined)
        report({
          element: from,
          at: name.at,
          message: `‘${use}’ is a superseded plan, so ${called(plan, to)} may be out of date. Link to the plan that replaced it.`,
        });
      else if (heir)
        report({
          element: from,
          at: name.at,
          message: `${calledAtStart(plan, to)} was replaced by ${called(plan, heir)}. Link to that instead.`,
          related: [{ message: `${calledAtStart(plan, heir)} replaces it here`, file: heir.file, at: heir.nameAt }],
          fixes: () => fixesFor(plan, link, heir),
        });
    }
  },
});

function isHistory(plan: Plan, { from }: Link, to: Element): boolean {
  const { declaration } = from;
  // What replaced something may well say how it stands to it.
  if (to.has('ended') || plan.sources(to, 'replaces').includes(declaration)) return true;
  if (declaration.family === 'record' && !OPEN_RECORDS.has(declaration.kind)) return true;
  return isOver(plan, from) || isOver(plan, declaration) || plan.sources(declaration, 'replaces').length > 0;
}

/** What a plan is used as that a name comes from, where that plan says that it is superseded. */
function supersededPlan(plan: Plan, { name }: Link): string | undefined {
  const [use = ''] = name.name.split('.');
  const root = plan.options.imports?.get(use)?.elements.find((element) => element.kind === 'plan');
  return root?.one('planStatus')?.state === 'superseded' ? use : undefined;
}

/** What took something's place, through everything that replaced it since; undefined where nothing did. */
function heirOf(plan: Plan, element: Element): Element | undefined {
  const seen = new Set([element]);
  let heir: Element | undefined;
  for (let each = next(plan, element); each && !seen.has(each); each = next(plan, each)) {
    seen.add(each);
    heir = each;
  }
  return heir;
}

function next(plan: Plan, element: Element): Element | undefined {
  return plan.sources(element, 'replaces')[0];
}

function fixesFor(plan: Plan, { from, name, kinds }: Link, heir: Element): Fix[] {
  if (heir.name === undefined || heir.parent || !kinds.includes(heir.kind)) return [];
  return [replaceText(`Change to ${called(plan, heir)}`, from.file, name.at, heir.name)];
}
