import { readFileSync } from 'node:fs';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../src/features/forms/kinds/index.js';
import { type Addition, addition, takes } from '../src/features/tree/additions.js';
import { ADDABLE } from '../src/features/tree/kinds.js';
import { planOf, type Texts, TOWN } from './town.js';

const TEXTS = {
  'plan.plan': TOWN,
  'work.plan': `project Canal: Canal quarter
  delivers Jobs
  benefit: More people visit
risk Flood: The canal floods
  threatens Canal
`,
  'measures.plan': 'measure Visits: Visits\n',
};

/** A snippet as it stands before anything is typed into it. */
const untouched = (text: string): string =>
  text
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');

function written(edits: readonly Addition[]): Texts {
  const texts: Record<string, string> = { ...TEXTS };
  for (const { file, at, text, isSnippet } of [...edits].sort((a, b) => b.at.start - a.at.start)) {
    const before = texts[file] ?? '';
    texts[file] = before.slice(0, at.start) + (isSnippet ? untouched(text) : text) + before.slice(at.end);
  }
  return texts;
}

const plan = planOf(TEXTS);
const all = plan.everything.flatMap((element) => takes(element).map((kind) => [kind, element.kind, element] as const));
const cases = all.filter(([kind]) => !FORMS[kind]);

describe('what the tree adds', () => {
  it.each(cases)('%s, to %s: reads well, and is linked', (kind, _, element) => {
    const edits = addition(plan, element, kind, 'More trees for everyone');
    const after = planOf(written(edits));
    const broken = checkPlan(after, rules).filter(({ rule }) =>
      ['line-not-understood', 'unknown-word', 'unknown-name', 'duplicate-name'].includes(rule),
    );
    expect(broken.map(({ message }) => message)).toEqual([]);
    const added = after.everything.filter((each) => each.kind === kind);
    expect(added).toHaveLength(plan.of(kind).length + 1);
    const names =
      after.links.filter((link) => link.to && added.includes(link.to)).length +
      added.flatMap((each) => after.linksFrom(each)).length;
    const isChild = added.some((each) => each.parent?.path === element.path && element.path !== undefined);
    if (element.kind !== 'plan')
      expect(isChild || names > plan.of(kind).flatMap((each) => [...plan.linksFrom(each), ...plan.linksTo(each)]).length).toBe(
        true,
      );
  });

  it('has its title, a name that follows from it, and the cursor behind it', () => {
    const town = plan.root;
    const text = (title: string) => town && addition(plan, town, 'officer', title)[0]?.text;
    expect(text('Head of trees')).toContain('officer HeadTrees: Head of trees$0');
    // A name that is taken gets a number; what means something in a snippet is taken as it is.
    expect(text('Canal')).toContain('officer Canal2: Canal$0');
    expect(text('$1 for {all}')).toContain(': \\$1 for {all\\}$0');
  });

  it('stands where the plan keeps its like', () => {
    const jobs = plan.declarations.find('Jobs');
    expect(jobs && addition(plan, jobs, 'measure', 'Adults in work').map(({ file }) => file)).toEqual([
      'plan.plan',
      'measures.plan',
    ]);
  });

  it('a measure gets a name that nothing has, which what it measures says at once', () => {
    const jobs = plan.declarations.find('Jobs');
    expect(jobs && addition(plan, jobs, 'measure', 'Adults in work')[0]).toMatchObject({
      text: '  measured by AdultsWork\n',
      isSnippet: false,
    });
  });
});

it('everything that can be added has a command with a title', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const commands = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  const items = manifest.contributes.menus['view/item/context'].map(({ command }: { command: string }) => command);
  expect([...new Set(all.map(([kind]) => kind))].sort()).toEqual(
    [...ADDABLE].filter((kind) => all.some(([each]) => each === kind)).sort(),
  );
  for (const kind of ADDABLE) {
    expect(commands).toContain(`goldenthread.add.${kind}`);
    expect(items).toContain(`goldenthread.add.${kind}`);
  }
});
