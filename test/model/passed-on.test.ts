import { buildPlan, entriesPassedOn, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';

const reader = new FactReader();
const plan = (name: string, ...entries: readonly string[]): Plan =>
  buildPlan([reader.read(`/${name}.plan`, `plan ${name}: ${name}\n${entries.join('\n')}\n`)]);

const JOBS = 'project Jobs: Jobs for young people';
const ROADS = 'project Roads: Roads without holes';
const PARKS = 'project Parks: Parks in every ward';
const HEAD = 'officer Head: Head of place';

it('one piece of work that leaves for a plan of its own is passed on', () => {
  const [from, besides] = [plan('Town', HEAD, JOBS, ROADS), plan('Town', HEAD, ROADS)];
  expect(entriesPassedOn(from, plan('Young', HEAD, JOBS), besides)).toBe(1);
});

it('a plan that repeats what the first still says took nothing from it', () => {
  const [from, besides] = [plan('Town', HEAD, JOBS, ROADS, PARKS), plan('Town', HEAD, ROADS, PARKS)];
  expect(entriesPassedOn(from, plan('Copy', HEAD, JOBS, ROADS, PARKS), besides)).toBe(0);
});

it('one entry of the same name alone is another where its title is', () => {
  const [from, besides] = [plan('Town', JOBS, ROADS), plan('Town', ROADS)];
  expect(entriesPassedOn(from, plan('Young', 'project Jobs: Another thing'), besides)).toBe(0);
});
