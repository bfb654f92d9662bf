import {
  MOST_AT_FIRST,
  MOST_SHOWN,
  type OutlineItem,
  outlineOf,
  type ThreadGraph,
  threadOf,
  type View,
  viewOf,
} from '@goldenthread/report';
import { expect, it } from 'vitest';
import { syntheticPlan } from '../performance/synthetic-plan.mjs';
import { examplePlan } from './examples.js';
import { planOf } from './support.js';

const borough = threadOf(examplePlan('synthetic-borough'), []).graph;
const syntheticGraph = (entities: number): ThreadGraph =>
  threadOf(planOf(Object.fromEntries(syntheticPlan(entities).map(({ file, text }) => [file, text]))), []).graph;
const large = syntheticGraph(1500);

const ids = (view: View): string[] => view.nodes.map(({ node }) => node.id);
const kinds = (view: View): Set<string> => new Set(view.nodes.map(({ node }) => node.stage));
const shown = (view: View, id: string) => view.nodes.find(({ node }) => node.id === id);

it('opens a whole plan down to its outcomes, and counts what is below', () => {
  const view = viewOf(borough, {});
  expect(kinds(view)).toEqual(new Set(['vision', 'aim', 'outcome']));
  const homes = shown(view, 'SafeWarmHomes');
  expect(homes?.open).toBe(false);
  expect(homes?.below.map(({ stage }) => stage)).toEqual(['work', 'benefit', 'measure', 'money']);
  expect(view.total).toBe(borough.nodes.length);
});

it('opens a plan of thousands only as far as it can be taken in', () => {
  const view = viewOf(large, {});
  expect(large.nodes.length).toBeGreaterThan(3000);
  expect(view.nodes.length).toBeLessThanOrEqual(MOST_AT_FIRST);
  expect(kinds(view)).toEqual(new Set(['vision', 'aim']));
  expect(shown(view, 'Priority0')?.below[0]).toMatchObject({ stage: 'outcome', number: 20 });
});

it('never shows more than can be found one’s way in, and says so', () => {
  const view = viewOf(large, { depth: 'money' });
  expect(view.nodes).toHaveLength(MOST_SHOWN);
  expect(view.full).toBe(true);
  expect(viewOf(borough, { depth: 'money' }).full).toBe(false);
});

it('opens and closes by hand', () => {
  const opened = viewOf(borough, { opened: new Map([['SafeWarmHomes', true]]) });
  expect(shown(opened, 'SafeWarmHomes')?.open).toBe(true);
  expect(ids(opened)).toContain('HomesBelowStandard');
  const closed = viewOf(borough, { opened: new Map([['EasyCouncil', false]]) });
  expect(shown(closed, 'EasyCouncil')?.open).toBe(false);
  expect(ids(closed)).not.toContain('RightFirstTime');
});

it('shows the thread of one element: up to the vision, down to money and measures, and nothing beside it', () => {
  const view = viewOf(borough, { about: 'LivelyCentres' });
  expect(ids(view)).toEqual(expect.arrayContaining(['AlderwickVision', 'ThrivingPlace', 'GoodJobs', 'HighStreet', 'TownFund']));
  expect(ids(view)).not.toContain('HealthyLives');
  expect(ids(view)).not.toContain('EmploymentRate');
});

it('closes the element itself, and leaves what it is for', () => {
  const view = viewOf(borough, { about: 'LivelyCentres', opened: new Map([['LivelyCentres', false]]) });
  expect(ids(view)).toEqual(expect.arrayContaining(['AlderwickVision', 'GoodJobs', 'LivelyCentres']));
  expect(kinds(view)).not.toContain('work');
  const above = viewOf(borough, { about: 'LivelyCentres', opened: new Map([['GoodJobs', false]]) });
  expect(ids(above)).toEqual(expect.arrayContaining(['GoodJobs', 'LivelyCentres', 'HighStreet']));
});

it('closes what stands at the beginning without losing it', () => {
  const view = viewOf(borough, { opened: new Map([['AlderwickVision', false]]) });
  expect(shown(view, 'AlderwickVision')?.open).toBe(false);
  expect(ids(view)).not.toContain('HealthyLives');
});

it('goes only so many steps where asked', () => {
  const one = viewOf(borough, { about: 'LivelyCentres', steps: 1 });
  expect(ids(one)).toContain('GoodJobs');
  expect(ids(one)).not.toContain('AlderwickVision');
  expect(ids(one)).not.toContain('ParkingSpaces');
});

it('leaves out kinds, and joins what they joined', () => {
  const view = viewOf(borough, { about: 'LivelyCentres', without: new Set(['outcome', 'priority', 'theme']) });
  expect(kinds(view)).not.toContain('aim');
  expect(view.edges).toContainEqual(expect.objectContaining({ from: 'AlderwickVision', to: 'LivelyCentres', through: true }));
});

it('finds by words, with what the found ones are for', () => {
  const view = viewOf(borough, { words: 'high STREET' });
  expect(view.nodes.filter(({ found }) => found).map(({ node }) => node.id)).toContain('HighStreet');
  expect(ids(view)).toContain('AlderwickVision');
  expect(ids(view)).not.toContain('HealthyLives');
  expect(viewOf(borough, { words: 'nowhere at all' }).nodes).toEqual([]);
});

it('numbers its columns without gaps, each step going on', () => {
  const view = viewOf(borough, { depth: 'money', without: new Set(['outcome']) });
  const columns = new Map(view.nodes.map(({ node, column }) => [node.id, column]));
  expect([...new Set(columns.values())].sort((a, b) => a - b)).toEqual([...new Set(columns.values())].map((_, index) => index));
  for (const { from, to, back } of view.edges) if (!back) expect(columns.get(from)).toBeLessThan(columns.get(to) as number);
});

it('tells a thread as a list, each thing with what is below it once', () => {
  const view = viewOf(borough, { about: 'LivelyCentres' });
  const told = new Map<string, number>();
  const walk = (items: readonly OutlineItem[]): void => {
    for (const { shown, again, items: below } of items) {
      if (!again) told.set(shown.node.id, (told.get(shown.node.id) ?? 0) + 1);
      else expect(below).toEqual([]);
      walk(below);
    }
  };
  walk(outlineOf(view));
  expect(told).toEqual(new Map(view.nodes.map(({ node }) => [node.id, 1])));
});

it('a circle is shown, and told, to its end', () => {
  const graph = threadOf(planOf('outcome A: One\n  supports B\noutcome B: Two\n  supports A\n'), []).graph;
  const view = viewOf(graph, {});
  expect(ids(view).sort()).toEqual(['A', 'B']);
  expect(outlineOf(view)).toHaveLength(2);
});
