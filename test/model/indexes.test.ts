import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildPlan,
  type ClauseType,
  type ElementKind,
  isRow,
  KINDS,
  type Link,
  OPENING_WORDS,
  type Plan,
  WORDED,
} from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const reader = new FactReader();

function planIn(folder: string): Plan {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.plan'));
  return buildPlan(files.map((file) => reader.read(file, readFileSync(path.join(folder, file), 'utf8'))));
}

const plans = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => [entry.name, planIn(path.join(examples, entry.name))] as const);

const kinds = Object.keys(KINDS) as ElementKind[];
const types = Object.keys(OPENING_WORDS) as ClauseType[];

describe.each(plans)('the indexes of %s', (_, plan) => {
  const { everything } = plan;

  it('hold every element by its kind, in order', () => {
    for (const kind of kinds) expect(plan.of(kind)).toEqual(everything.filter((each) => each.kind === kind));
    expect(plan.of('measure', 'outcome')).toEqual(everything.filter(({ kind }) => kind === 'measure' || kind === 'outcome'));
    expect(plan.ofFamily('work')).toEqual(everything.filter(({ family }) => family === 'work'));
  });

  it('hold every element by its clauses', () => {
    for (const type of types) {
      const having = everything.filter(({ fact }) => fact.clauses.some((clause) => clause.type === type));
      expect(plan.having(type)).toEqual(having);
      for (const each of having) {
        const clauses = each.fact.clauses.filter((clause) => clause.type === type);
        expect(each.all(type)).toEqual(clauses);
        expect(each.one(type)).toBe(clauses[0]);
      }
      const others = everything.filter((each) => !having.includes(each));
      expect(others.filter((each) => each.has(type) || each.one(type) || each.all(type).length > 0)).toEqual([]);
    }
    expect(plan.withRows).toEqual(everything.filter(({ fact }) => fact.clauses.some(isRow)));
    const twice = everything.filter(({ fact }) => new Set(fact.clauses.map(({ type }) => type)).size < fact.clauses.length);
    expect(plan.repeating).toEqual(twice);
  });

  it('hold every link by its type and both its ends', () => {
    for (const type of [undefined, ...types, 'budgetFor'] as const) {
      const links = plan.links.filter((link) => type === undefined || link.type === type);
      if (type) expect(plan.linksOf(type)).toEqual(links);
      const [from, to] = [Map.groupBy(links, (link) => link.from), Map.groupBy(links, (link) => link.to)];
      const same = (some: readonly Link[], others: readonly Link[] = []): boolean =>
        some.length === others.length && some.every((link, index) => link === others[index]);
      expect(everything.filter((each) => !same(plan.linksFrom(each, type), from.get(each)))).toEqual([]);
      expect(everything.filter((each) => !same(plan.linksTo(each, type), to.get(each)))).toEqual([]);
    }
  });

  it('know which clauses have words', () => {
    const worded = new Set<ClauseType>(WORDED);
    for (const { fact } of everything)
      for (const clause of fact.clauses) if ('words' in clause) expect(worded).toContain(clause.type);
  });
});
