import { readFileSync } from 'node:fs';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const snippets = Object.values(JSON.parse(read('snippets/plan.generated.json')) as Record<string, Snippet>);
const { contributes } = JSON.parse(read('package.json'));

/** A snippet before anything is typed into it, with something where a name or words are asked for. */
const untouched = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');

it('there is one for everything that a plan declares', () => {
  expect(snippets.map(({ prefix }) => prefix)).toEqual(
    expect.arrayContaining(['plan', 'outcome', 'measure', 'project', 'budget for', 'financial plan']),
  );
  expect(contributes.snippets).toEqual([{ language: 'goldenthread', path: './snippets/plan.generated.json' }]);
});

it('they are not offered a second time beside what the language server completes', () => {
  expect(contributes.configurationDefaults['[goldenthread]']['editor.snippetSuggestions']).toBe('none');
});

it.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))(
  '%s opens what it says, and has the cursor in its title first',
  (prefix, { body }) => {
    const [head = ''] = body;
    expect(head.startsWith(prefix)).toBe(true);
    const { elements } = new FactReader().read('a.plan', `${untouched(body.slice(0, 1)).replace(/\$\d/g, 'Name')}\n`);
    expect(elements).toHaveLength(1);
  },
);
