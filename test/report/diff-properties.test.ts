import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparePlans } from '@goldenthread/model';
import { diffPlans, diffSchema, diffToMarkdown } from '@goldenthread/report';
import { isAgreement, isComparing, type Rule, rules } from '@goldenthread/rules';
import { formatPlan } from '@goldenthread/syntax/format';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MUTATIONS } from './mutations.js';
import { NEWEST, NEWEST_MUTATIONS } from './newest-mutations.js';
import { diffTexts, kindsOf, planOf, type Texts } from './support.js';
import { TOWN } from './town.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const examples = readdirSync(EXAMPLES).filter((name) => name !== 'templates' && name !== 'sector' && !name.endsWith('.md'));

function textsOf(name: string): Texts {
  const folder = path.join(EXAMPLES, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.plan'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

/** Every declaration of a plan as a text of its own. */
function declarationsOf(texts: Texts): string[] {
  const plan = planOf(texts);
  return plan.elements.map((element) => {
    const text = texts[element.file.file] ?? '';
    const siblings = element.file.elements;
    const next = siblings[siblings.indexOf(element.fact) + 1];
    return text.slice(element.fact.at.start, next?.at.start ?? text.length);
  });
}

/** What a plan uses besides: each line by itself. */
const usesOf = (texts: Texts): string =>
  Object.values(texts)
    .flatMap((text) => text.match(/^use .*\n/gm) ?? [])
    .join('');

/** What says who has to agree to one sort of change. */
const agreementRules = (rules as readonly Rule[]).filter(isAgreement);
/** The other rules that ask for the agreement of members. */
const forMembers = new Set(
  (rules as readonly Rule[])
    .filter((rule) => isComparing(rule) && !isAgreement(rule) && rule.agreement === 'member')
    .map(({ name }) => name as string),
);

const NOTHING = {
  changes: [],
  matters: [],
  suspects: [],
  thread: { nodes: [], links: [], leftOut: 0 },
  money: [],
  gaps: [],
  unfunded: [],
  caused: [],
  timed: [],
  asAt: null,
  fixed: [],
};

it.each(examples)('%s: a plan compared with itself has no changes, formatted or not', (name) => {
  const texts = textsOf(name);
  const headline = 'Nothing changed in what the plan says.';
  expect(diffTexts(texts, texts)).toEqual({ version: 1, headline, ...NOTHING });
  const formatted = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, formatPlan(text)]));
  const indented = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, text.replaceAll('\n', '\r\n   ')]));
  for (const other of [formatted, indented]) expect(diffTexts(texts, other)).toMatchObject(NOTHING);
});

it.each(examples)('%s: declarations in any order, in any files, are the same plan', (name) => {
  const texts = textsOf(name);
  const declarations = declarationsOf(texts);
  const plan = planOf(texts);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(declarations, { minLength: declarations.length }),
      fc.integer({ min: 1, max: 7 }),
      (all, number) => {
        // What else a plan uses stands above all of it.
        const files: Record<string, string> = { 'moved-0.plan': usesOf(texts) };
        all.forEach((text, index) => {
          files[`moved-${index % number}.plan`] = `${files[`moved-${index % number}.plan`] ?? ''}${text}\n`;
        });
        expect(kindsOf(diffPlans(plan, planOf(files)))).toEqual([]);
      },
    ),
    { numRuns: 8, seed: 5 },
  );
});

const SINGLE = [
  ...MUTATIONS.map((make) => ({ plan: TOWN, make })),
  ...NEWEST_MUTATIONS.map((make) => ({ plan: NEWEST, make })),
].map((each, index) => [each.make(index).reported, each] as const);

it.each(SINGLE)('a single change is reported as itself and alone: %s', (_, { plan, make }) => {
  fc.assert(
    fc.property(fc.nat(400), (number) => {
      const { from, to, reported, grade } = make(number);
      const at = plan.indexOf(from);
      expect(at, from).toBeGreaterThan(0);
      const changed = plan.slice(0, at) + to + plan.slice(at + from.length);
      const diff = diffTexts(plan, changed);
      expect(kindsOf(diff), to).toEqual([reported]);
      expect(diff.changes[0]?.grade, to).toBe(grade);
      const sorts = agreementRules.filter(({ asks }) => comparePlans(planOf(plan), planOf(changed)).changes.some(asks));
      expect(
        sorts.map(({ name }) => name),
        to,
      ).toHaveLength(1);
      expect(diff.changes[0]?.gradedBy, to).toBe(diff.changes[0]?.rules.find((name) => forMembers.has(name)) ?? sorts[0]?.name);
      expect(diffSchema.parse(diff)).toEqual(diff);
      // And back: something changed there too, and only one thing.
      expect(diffTexts(changed, plan).changes, to).toHaveLength(1);
    }),
    { numRuns: 3, seed: 7 },
  );
});

it('any two changes are both reported, with the words of the plan kept harmless', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...MUTATIONS], { minLength: 2, maxLength: 2 }), fc.nat(50), (pair, number) => {
      let text = TOWN;
      const expected: string[] = [];
      for (const make of pair) {
        const { from, to, reported } = make(number);
        if (!text.includes(from)) return;
        text = text.replace(from, () => to);
        expected.push(reported);
      }
      const elements = new Set(expected.map((each) => each.split(' ')[1]));
      if (elements.size === 2) {
        const diff = diffTexts(TOWN, text);
        expect(kindsOf(diff)).toEqual(expect.arrayContaining(expected));
        // Every change is in exactly one row.
        const places = diff.matters.flatMap(({ changes }) => changes);
        expect(places.toSorted((a, b) => a - b)).toEqual(diff.changes.map((_, place) => place));
        expect(diffToMarkdown(diff)).toContain(diff.changes.length === 0 ? 'Nothing' : '| What changes |');
      }
    }),
    { numRuns: 30, seed: 11 },
  );
});
