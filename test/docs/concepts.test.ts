import { buildPlan, type Element, KINDS, openingOf, type Plan } from '@goldenthread/model';
import { pageToHtml, planPage, reports } from '@goldenthread/report';
import { checkPlan, isComparing, type Rule, rules } from '@goldenthread/rules';
import { pages, surroundingPlan } from '@goldenthread/rules/pages';
import { FactReader } from '@goldenthread/syntax';
import { checkPaths } from '@goldenthread/workspace/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONCEPTS, type Concept } from '../../packages/rules/src/pages/concepts/index.js';
import { exampleOf, settingLevel } from '../rules/page-examples.js';
import { readPage } from './pages.js';

const all = CONCEPTS.flatMap(({ concepts }) => concepts);
const reader = new FactReader();
const page = readPage('docs/concepts.md').text;

let borough: Plan;
beforeAll(async () => {
  const [checked] = await checkPaths(['examples/synthetic-borough']);
  if (!checked) throw new Error('There is no synthetic borough.');
  expect(checked.findings.filter(({ accepted }) => !accepted)).toEqual([]);
  borough = checked.plan;
});

/** The elements of a plan that show how a concept is written. */
const showing = (plan: Plan, written: string): readonly Element[] =>
  written in KINDS ? plan.of(written as Element['kind']) : plan.having(written as never);

const ruleNamed = (name: string): Rule => rules.find((rule) => rule.name === name) as Rule;

/** What the example of a rule's page, or of the concept, finds of that rule, and what its fixed form does. */
function foundBy(name: string, own?: Concept['example']): { wrong: string[]; fixed: string[] } {
  const rule = ruleNamed(name);
  const find = (kind: 'example' | 'fixed'): string[] => {
    const level = rule.offUntilSet ? 'warning' : undefined;
    const texts = settingLevel(
      rule,
      own ? { 'a.plan': own[kind], 'b.plan': surroundingPlan(own) } : exampleOf(rule, kind),
      level,
    );
    const plan = buildPlan(Object.entries(texts).map(([file, text]) => reader.read(file, text)));
    return checkPlan(plan, rules).flatMap(({ rule: found, message }) => (found === name ? [message] : []));
  };
  return { wrong: find('example'), fixed: find('fixed') };
}

it('are all 88, each once and in order', () => {
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 88 }, (_, index) => index + 1));
});

describe.each(all.map((concept): [string, Concept] => [`${concept.number} ${concept.title}`, concept]))('%s', (_, concept) => {
  it('is in the synthetic borough, which has no findings', () => {
    for (const written of concept.written) expect(showing(borough, written), written).not.toEqual([]);
    const clauses = borough.everything.flatMap(({ fact }) => fact.clauses.filter(({ type }) => concept.written.includes(type)));
    if (concept.says) expect(JSON.stringify(clauses)).toContain(`"${concept.says}"`);
  });

  it('is found where it is wrong, and not where it is fixed', () => {
    for (const name of concept.rules) {
      expect(isComparing(ruleNamed(name)), name).toBe(false);
      const { wrong, fixed } = foundBy(name, name === concept.rules[0] ? concept.example : undefined);
      expect(wrong, name).not.toEqual([]);
      expect(fixed, name).toEqual([]);
    }
    expect(pages[concept.rules[0]].example).not.toBe('');
  });

  it('is on the page of concepts, with what its first rule finds', () => {
    const section = page.split(/^### /m).find((each) => each.startsWith(`${concept.number}. `)) ?? '';
    for (const name of concept.rules) expect(section).toContain(`[${name}](rules/${name}.md)`);
    for (const written of concept.written)
      expect(section).toContain(
        `\`${written in KINDS ? KINDS[written as keyof typeof KINDS].words : openingOf(written as never)}\``,
      );
    expect(section).toContain(foundBy(concept.rules[0], concept.example).wrong[0]);
  });

  it('is shown where the page says', () => {
    if (concept.report) expect(reports.map(({ name }) => name)).toContain(concept.report);
    const html = pageToHtml(planPage(borough));
    const [first] = concept.written;
    const [element] = showing(borough, first as string);
    const owner = element?.declaration;
    if (owner && owner.kind !== 'budgetFor' && owner.kind !== 'plan') expect(html).toContain(`id="${owner.name}"`);
  });
});
