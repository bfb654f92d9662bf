import {
  blank,
  type Element,
  leadsOf,
  lineageOf,
  type Plan,
  READINGS,
  type Reading,
  type ReadingType,
  readings,
  says,
  wholesOf,
} from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { ownersFor } from '../engine/words/owners.js';
import { newPost, withNewPosts } from '../engine/words/posts.js';
import { called, calledAtStart, list } from '../engine/words/words.js';
import { wrongTargets } from './_figures.js';
import { usersOf } from './_new-measure.js';

/** What a definition has, in the order it is usually written. */
const PARTS: readonly [word: string, given: (plan: Plan, measure: Element) => boolean][] = [
  ['unit', (_, measure) => measure.has('unit')],
  ['direction', (_, measure) => measure.has('better') || measure.has('trendOnly')],
  ['source', (_, measure) => measure.all('source').some(({ words }) => says(words))],
  ['frequency', (_, measure) => measure.has('reported') || saysWhyNot(measure, 'frequency')],
  ['owner', isOwned],
];

/** Whether a measure says what of a part of its definition no word of the language says: a census comes every ten years. */
const saysWhyNot = (measure: Element, part: 'frequency'): boolean =>
  measure.all('uncertain').some(({ about, words }) => about.includes(part) && says(words));

/** Whether a measure, work that is measured by it, or the plan has an owner. */
function isOwned(plan: Plan, measure: Element): boolean {
  if (hasOwner(plan, measure) || (plan.root && hasOwner(plan, plan.root))) return true;
  const measured = plan.sources(measure, 'measuredBy').map(({ declaration }) => declaration);
  return measured.some((each) => each.family === 'work' && lineageOf(plan, wholesOf).some(each, 'owned', answersFor(plan)));
}

// A name that leads nowhere is reported where it stands.
const hasOwner = (plan: Plan, element: Element): boolean => plan.linksFrom(element, 'owner').some(({ to }) => !to?.isForm);

const answersFor =
  (plan: Plan) =>
  (work: Element): boolean =>
    hasOwner(plan, work) || leadsOf(plan, work).officers.some((officer) => !officer.isForm);

/** What measures whose definitions lack the same have in common. */
const lacking = (what: string): Cause => ({
  key: what,
  say: (those) =>
    `${those} have no ${what}, so two people could work them out differently. Add what is missing to each${what === 'owner' ? ', or an owner to the work or plan that they belong to' : ''}.`,
});

export const measureDefinitionIncomplete = defineRule({
  name: 'measure-definition-incomplete',
  group: 'measures',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const measures of Map.groupBy(plan.of('measure'), ({ file }) => file).values())
      for (const { measure, missing } of byCause(plan, measures))
        report({
          element: measure,
          message: `${calledAtStart(plan, measure)} has no ${list(missing, 'or')}, so two people could work it out differently. Add ${missing.length > 2 ? 'them' : missing.length === 2 ? 'both' : 'it'}.`,
          cause: lacking(list(missing, 'or')),
          fixes: () => templates(plan, measure, missing),
        });
  },
});

interface Incomplete {
  readonly measure: Element;
  readonly missing: readonly string[];
}

/**
 * What is missing from the measures of a file, so that it is reported in as few findings as can be: measure by measure, or part by
 * part where a column of a table was left out.
 */
function byCause(plan: Plan, measures: readonly Element[]): Incomplete[] {
  const byMeasure = measures
    .map((measure): Incomplete => ({ measure, missing: missingFrom(plan, measure) }))
    .filter(({ missing }) => missing.length > 0);
  const without = (part: string): Element[] =>
    byMeasure.flatMap(({ measure, missing }) => (missing.includes(part) ? measure : []));
  const parts = PARTS.map(([part]) => part).filter((part) => without(part).length > 0);
  const keyOf = (part: string): string =>
    without(part)
      .map(({ fact }) => fact.at.start)
      .join();
  const together = [...Map.groupBy(parts, keyOf).values()];
  if (together.length >= new Set(byMeasure.map(({ missing }) => missing.join())).size) return byMeasure;
  return together.flatMap((missing) => without(missing[0] ?? '').map((measure) => ({ measure, missing })));
}

function missingFrom(plan: Plan, measure: Element): string[] {
  const missing: string[] = [];
  for (const [word, given] of PARTS) if (!given(plan, measure)) missing.push(word);
  return missing;
}

/** Only what follows from what is stated is written: the unit and the frequency of its own figures; which way is better only people know. */
function templates(plan: Plan, measure: Element, missing: readonly string[]): Fix[] {
  const lines = missing.flatMap((word) => template(measure, word));
  const picks = missing.filter((word) => template(measure, word).length === 0).flatMap((word) => choices(plan, measure, word));
  const add = [...(lines.length === 0 ? [] : [lines]), ...picks.map((pick) => [pick])].map((some) =>
    addLines(`Add ${quoted(some)}`, measure, ...some),
  );
  if (!missing.includes('owner')) return add;
  const owners = ownersFor(plan, usersOf(plan, measure));
  if (owners.length === 0) {
    const post = newPost(plan, 'officer', measure);
    const title = `Add a new ${plan.words('officer')} as owner`;
    return [...add, withNewPosts(title, [post], addLines('', measure, ...lines, `owner ${post.name}`))];
  }
  return [
    ...owners.map((officer) => {
      const title = `Make ${called(plan, officer)} the owner${lines.length === 0 ? '' : `, and add ${quoted(lines)}`}`;
      return addLines(title, measure, ...lines, `owner ${officer.name}`);
    }),
    ...add,
  ];
}

/** What only people know, for them to pick. A direction that would make a target a step back is none of them. */
function choices(plan: Plan, measure: Element, word: string): string[] {
  if (word === 'frequency') return ['reported monthly', 'reported quarterly', 'reported yearly'];
  if (word === 'unit')
    return ['number', 'percent', 'money', 'days', 'rate', 'score'].flatMap((unit) =>
      fits(measure, unit) ? [`unit ${unit}`] : [],
    );
  if (word !== 'direction') return [];
  const able = (['higher', 'lower'] as const).filter((type) => wrongTargets(plan, measure, { type }).length === 0);
  return able.map((type) => `better ${type}`);
}

function quoted(lines: readonly string[]): string {
  return list(lines.map((line) => `‘${line.replace(/:.*/, '')}’`));
}

function template(measure: Element, word: string): string[] {
  switch (word) {
    case 'unit':
      return ofFigures(measure, ['percent', 'money'], unitOf, (type) => `unit ${type}`);
    case 'source':
      return [`source: ${blank('which return, survey or system the figures come from')}`];
    case 'frequency':
      return ofFigures(
        measure,
        ['quarter', 'year'],
        ({ period }) => period.type,
        (type) => `reported ${type}ly`,
        ['actual'],
      );
    default:
      return [];
  }
}

/** Whether figures as they are typed could be in a unit. */
function fits(measure: Element, unit: string): boolean {
  const all = (['baseline', 'target', 'actual', 'forecast'] as const).flatMap((type) => readings(measure, type));
  return all.every((reading) => {
    const { type } = reading.point.value;
    if (type === 'money') return unit === 'money';
    return type === 'percent'
      ? unit === unitOf(reading) || unit === 'rate'
      : unit !== 'percent' || (reading.amount >= 0 && reading.amount <= 100);
  });
}

/** The unit that a figure shows. A change, or more than the whole, is a percentage of another sort than `percent`. */
function unitOf({ amount, point: { value } }: Reading): string {
  return value.type === 'percent' && (amount < 0 || amount > 100) ? 'rate' : value.type;
}

/** What all of a measure's figures have in common, as a line; nothing where they have nothing in common. */
function ofFigures(
  measure: Element,
  able: readonly string[],
  of: (reading: Reading) => string,
  line: (common: string) => string,
  types: readonly ReadingType[] = READINGS,
): string[] {
  const [common, ...others] = new Set(types.flatMap((type) => readings(measure, type).map(of)));
  return common !== undefined && others.length === 0 && able.includes(common) ? [line(common)] : [];
}
