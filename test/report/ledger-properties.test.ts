import { type PlanHistory, readChangeLogs, type Version } from '@goldenthread/report';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffTexts, planOf } from './support.js';
import { TOWN } from './town.js';

/** What happens to one of two measures: its target goes to a figure, and perhaps Cabinet decides on that. */
interface Step {
  readonly measure: 'Employment' | 'Litter';
  readonly target: number;
  readonly decided: 'no' | 'yes' | 'exactly' | 'another';
}

const step: fc.Arbitrary<Step> = fc.record({
  measure: fc.constantFrom('Employment', 'Litter'),
  target: fc.integer({ min: 1, max: 99 }),
  decided: fc.constantFrom('no', 'no', 'yes', 'exactly', 'another'),
});

/** The two measures, by whether a lower target is weaker. */
const TARGETS = { Employment: { at: '2026/27 75%', start: 75 }, Litter: { at: 'target 2026/27 10%', start: 10 } } as const;
const isWeaker = (measure: Step['measure'], now: number, before: number): boolean =>
  measure === 'Employment' ? now < before : now > before;

/** The versions that steps lead to, with what each changed. */
function versionsOf(steps: readonly Step[]): { readonly texts: string[]; readonly before: number[] } {
  const now = { Employment: TARGETS.Employment.start as number, Litter: TARGETS.Litter.start as number };
  let decisions = '';
  const text = (): string =>
    `${TOWN.replace('2026/27 75%, 2027/28', `2026/27 ${now.Employment}%, 2027/28`).replace('10%\nproject', `${now.Litter}%\nproject`)}${decisions}`;
  const texts = [text()];
  const before: number[] = [];
  steps.forEach(({ measure, target, decided }, index) => {
    before.push(now[measure]);
    now[measure] = target;
    const other = measure === 'Employment' ? 'Litter' : 'Employment';
    const approves = decided === 'another' ? 'Quay' : decided === 'exactly' ? `${measure} to ${target}% in 2026/27` : measure;
    if (decided !== 'no')
      decisions += `decision D${index}: Decision ${index}, not of ${other}\n  by Cabinet on 2025-06-01\n  approves ${approves}\n`;
    texts.push(text());
  });
  return { texts, before };
}

async function read(texts: readonly string[]): Promise<PlanHistory | undefined> {
  async function* versions(): AsyncGenerator<Version> {
    for (const [index, text] of texts.entries())
      yield {
        commit: { id: `c${index}`, on: '2025-06-01' },
        plans: [{ name: 'TownPlan', root: '/town', plan: planOf(text) }],
        texts: new Map([['plan.plan', text]]),
      };
  }
  return (await readChangeLogs(versions()))[0];
}

it('over any history a weakening is never missed, nothing else is called weakened, and each change is told once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { texts, before } = versionsOf(steps);
      const history = await read(texts);
      const found = (history?.ledger.entries ?? []).filter(({ change }) => change.kind.startsWith('target-'));
      const expected = steps.flatMap(({ measure, target }, index) =>
        target === before[index]
          ? []
          : [
              `c${index + 1} ${measure} ${isWeaker(measure, target, before[index] as number) ? 'target-weakened' : 'target-strengthened'}`,
            ],
      );
      expect(found.map(({ when, path, change }) => `${when.id} ${path} ${change.kind}`)).toEqual(expected);
      // Each weakening has the decision of its own time, or one of before that agreed to this figure or a weaker one; and no other.
      for (const { when, change, decision } of found) {
        if (change.kind !== 'target-weakened') continue;
        const index = Number(when.id.slice(1)) - 1;
        const { measure, target } = steps[index] as Step;
        const approving = steps.flatMap((each, at) => {
          const isOwn = at === index && (each.decided === 'yes' || each.decided === 'exactly');
          const isExact = at < index && each.decided === 'exactly' && !isWeaker(measure, target, each.target);
          return each.measure === measure && (isOwn || isExact) ? [`D${at}`] : [];
        });
        expect(approving.length > 0 ? approving : [undefined]).toContain(decision?.name);
      }
    }),
    { numRuns: 60, seed: 12 },
  );
});

it('only what changed, compared, says the same as the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const { texts } = versionsOf(steps);
      const history = await read(texts);
      const whole = texts
        .slice(1)
        .flatMap((text, index) =>
          diffTexts(texts[index] as string, text).changes.map(
            ({ kind, element, grade, decision }) => `${index} ${kind} ${element} ${grade} ${decision?.name}`,
          ),
        );
      const parts = (history?.ledger.entries ?? []).map(
        ({ when, change, path, grade, decision }) =>
          `${Number(when.id.slice(1)) - 1} ${change.kind} ${path} ${grade} ${decision?.name}`,
      );
      expect(parts.sort()).toEqual(whole.sort());
    }),
    { numRuns: 25, seed: 3 },
  );
});

const WEAKER = TOWN.replace('2026/27 75%', '2026/27 70%');
const GOOD = 'decision Agreed: Lower the target\n  by Cabinet on 2025-06-01\n  approves Employment\n';
const approves = (text: string, base = TOWN): boolean =>
  diffTexts(base, WEAKER + text).changes.find(({ kind }) => kind === 'target-weakened')?.decision !== null;

it('a decision in force approves', () => {
  expect(approves(GOOD)).toBe(true);
  expect(approves(GOOD.replace('Employment', 'Employment to 70% in 2026/27'))).toBe(true);
});

it.each<[string, string]>([
  ['no body', GOOD.replace('by Cabinet on 2025-06-01', 'by Nobody on 2025-06-01')],
  ['an officer', GOOD.replace('by Cabinet', 'by Director')],
  ['a portfolio', GOOD.replace('by Cabinet', 'by EconomyPortfolio')],
  ['scrutiny', `${GOOD.replace('by Cabinet', 'by Panel')}body Panel: Panel\n  kind scrutiny\n`],
  ['scrutiny by its title', `${GOOD.replace('by Cabinet', 'by Panel')}body Panel: Scrutiny panel\n`],
  ['a partner', `${GOOD.replace('by Cabinet', 'by Nhs')}partner Nhs: The hospital\n`],
  ['no date', GOOD.replace(' on 2025-06-01', '')],
  ['the day after', GOOD.replace('2025-06-01', '2025-07-01')],
  ['next year', GOOD.replace('2025-06-01', '2026-06-01')],
  ...['proposed', 'refused', 'deferred', 'stopped', 'not started', 'in progress'].map((state): [string, string] => [
    state,
    `${GOOD}  status ${state}\n`,
  ]),
  ['delegated', `${GOOD}  kind delegated\n`],
  ['another measure', GOOD.replace('Employment', 'Litter')],
  ['the outcome that it measures', GOOD.replace('Employment', 'Jobs')],
  ['another figure', GOOD.replace('Employment', 'Employment to 71% in 2026/27')],
  ['another year', GOOD.replace('Employment', 'Employment to 70% in 2027/28')],
  ['money', GOOD.replace('Employment', 'Employment up to £70')],
  ['nothing', GOOD.replace('  approves Employment\n', '')],
])('with a single change to it, it does not: %s', (_, text) => {
  expect(approves(text)).toBe(false);
});

it('a decision that was there before does not, with or without a new line', () => {
  expect(approves(GOOD, TOWN + GOOD)).toBe(false);
  expect(approves(GOOD, TOWN + GOOD.replace('  approves Employment\n', ''))).toBe(false);
});
