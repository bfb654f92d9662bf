import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlan, type FileFacts, isSound, outcomeMoney, splitOverOutcomes, sum } from '@goldenthread/model';
import { planSchema, planToJson } from '@goldenthread/model/json';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reader = new FactReader();

function factsIn(folder: string): FileFacts[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.plan'))
    .map((file) => reader.read(path.join(folder, file), readFileSync(path.join(root, folder, file), 'utf8')));
}

const folders = readdirSync(path.join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'templates' && entry.name !== 'sector')
  .map((entry) => `examples/${entry.name}`);

const seen = (files: FileFacts[]): unknown => {
  const plan = buildPlan(files);
  return [
    planToJson(plan),
    checkPlan(plan, rules).map((finding) => [finding.rule, finding.file.file, finding.at, finding.message, finding.element]),
  ];
};

describe.each(folders)('%s', (folder) => {
  const files = factsIn(folder);

  it('is the same plan whichever order its files come in', () => {
    const whole = JSON.stringify(seen(files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(seen(shuffled))).toBe(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same plan from facts that went through JSON', () => {
    expect(JSON.stringify(seen(JSON.parse(JSON.stringify(files))))).toBe(JSON.stringify(seen(files)));
  });

  it('has a JSON form that matches its schema', () => {
    const json = JSON.parse(JSON.stringify(planToJson(buildPlan(files))));
    expect(planSchema.parse(json)).toEqual(json);
  });

  it('has links that lead both ways', () => {
    const plan = buildPlan(files);
    for (const link of plan.links) {
      expect(plan.linksFrom(link.from)).toContain(link);
      if (link.to) expect(plan.linksTo(link.to)).toContain(link);
      if (link.to && isSound(link) && link.type !== 'budgetFor') expect(plan.sources(link.to, link.type)).toContain(link.from);
    }
  });
});

const read = (text: string) => buildPlan([reader.read('x.plan', text)]);

describe('money on its way to outcomes', () => {
  it('is split by shares to the penny, and adds up to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
        (amount, shares) => {
          const text = [
            ...shares.map((_, index) => `outcome O${index}: Title`),
            'project P: Title',
            `  delivers ${shares.map((share, index) => `O${index} ${share}%`).join(', ')}`,
          ].join('\n');
          const plan = read(text);
          const parts = splitOverOutcomes(plan, plan.of('project')[0] as never, amount as never);
          expect(sum(parts.map((part) => part.amount))).toBe(amount);
        },
      ),
    );
  });

  it('comes through what work is part of, through supporting outcomes, and from budgets of its own', () => {
    const plan = read(`outcome Whole: Title
outcome Part: Title
  supports Whole
  budget
    revenue F 2024/25 £1
programme Above: Title
  delivers Part 50%, Whole 50%
project Below: Title
  part of Above
  budget
    revenue F 2024/25 £10.01
    income F 2024/25 £5
    outturn F 2024/25 £7
    saving F 2024/25 £2
fund F: Title
`);
    const [whole, part] = plan.of('outcome');
    // £10.01 in halves: the odd penny goes to the first. The saving takes £1 off each.
    expect([...outcomeMoney(plan, part as never)]).toEqual([[2024, 100 + 501 - 100]]);
    expect([...outcomeMoney(plan, whole as never)]).toEqual([[2024, 100 + 501 - 100 + 500 - 100]]);
  });

  it('does not go round in a circle of outcomes', () => {
    const plan = read('outcome A: T\n  supports B\n  budget\n    revenue F 2024/25 £1\noutcome B: T\n  supports A\nfund F: T\n');
    expect(plan.of('outcome').map((outcome) => [...outcomeMoney(plan, outcome)])).toEqual([[[2024, 100]], [[2024, 100]]]);
  });
});

describe('names', () => {
  it('of children are local: the same name elsewhere is another', () => {
    const plan = read('decision D: T\n  option A: One\ndecision E: T\n  option A: Two\nproject P: T\n  depends on D.A, A\n');
    expect(plan.links.map((link) => link.to?.title)).toEqual(['One', undefined]);
  });

  it('of another plan have its name before a dot', () => {
    const county = buildPlan([reader.read('county/c.plan', 'plan County: T\noutcome Roads: Safe roads\n')]);
    const plan = buildPlan(
      [reader.read('city/a.plan', 'use CountyPlan from: ../county\noutcome Streets: T\n  supports CountyPlan.Roads\n')],
      {
        imports: new Map([['CountyPlan', county.declarations]]),
      },
    );
    expect(plan.links.map((link) => link.to?.title)).toEqual(['Safe roads']);
  });
});
