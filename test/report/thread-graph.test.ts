import { type GraphNode, type ThreadGraph, threadOf } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { expect, it } from 'vitest';
import { examplePlan } from './examples.js';
import { planOf } from './support.js';

const SMALL = `plan Town: A plan for the town
  years 2024/25 to 2025/26
  as at 2024-12-31
  call priority: Ambition
  amber within 5%
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Jobs: People have good jobs
  supports Economy
  measured by InWork
outcome Skills: People have skills that employers need
  supports Jobs
project Training: Courses close to home
  delivers Skills 70%, Jobs 30%
  status amber in 2024/25 Q2: The tutor left
  benefit Wages: People earn more
    towards Jobs
    measured by Pay
  budget
    years            2024/25     2025/26
    revenue General  £1,234,500  £10k
workstream Advice: Advice in the library
  part of Training
fund General: General fund
  available 2024/25 £5m
measure InWork: Adults in work
  unit percent
  better higher
  target 2024/25 80
  actual 2024/25 60
measure Pay: Weekly pay
  unit money
decision Go: Go on with it
`;

const graphOf = (text: string): ThreadGraph => {
  const plan = planOf(text);
  return threadOf(plan, checkPlan(plan, rules)).graph;
};
const node = (graph: ThreadGraph, id: string): GraphNode => {
  const found = graph.nodes.find((each) => each.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};
const steps = ({ edges }: ThreadGraph): string[] =>
  edges.map(({ from, to, how, label }) => `${from} ${how} ${to}${label ? ` ${label}` : ''}`).sort();

it('has every element of the thread, and the steps between them', () => {
  expect(steps(graphOf(SMALL))).toEqual([
    'Economy supported by Jobs',
    'Jobs delivered by Training 30%',
    'Jobs helped by Training.Wages',
    'Jobs measured by InWork',
    'Jobs supported by Skills',
    'Place supported by Economy',
    'Skills delivered by Training 70%',
    'Training made up of Advice',
    'Training paid for by General £1.23m',
    'Training promises Training.Wages',
    'Training.Wages measured by Pay',
  ]);
  expect(graphOf(SMALL).nodes.map(({ id }) => id)).not.toContain('Go');
});

it('puts each in a column behind all that it is for, part by part of the thread', () => {
  const { nodes, edges } = graphOf(SMALL);
  const levels = Object.fromEntries(nodes.map(({ id, level }) => [id, level]));
  expect(levels).toEqual({
    Place: 0,
    Economy: 1,
    Jobs: 2,
    Skills: 3,
    Training: 4,
    Advice: 5,
    'Training.Wages': 6,
    InWork: 7,
    Pay: 7,
    General: 8,
  });
  expect(edges.filter(({ back }) => back)).toEqual([]);
});

it('tells how each stands, in words too', () => {
  const graph = graphOf(SMALL);
  expect(node(graph, 'Economy').words).toBe('ambition');
  expect(node(graph, 'Training').state).toEqual({ rag: 'amber', short: 'amber', words: 'amber in 2024/25 Q2: The tutor left' });
  expect(node(graph, 'InWork').state).toEqual({
    rag: 'red',
    short: '60% in 2024/25',
    words: '60% in 2024/25, against a target of 80%: red',
  });
  expect(node(graph, 'Pay').state).toMatchObject({ short: 'No figure yet' });
  expect(node(graph, 'Jobs').state).toBeUndefined();
});

it('tells the money of this year shortly, and of every year to the penny', () => {
  const graph = graphOf(SMALL);
  expect(graph.year).toBe('2024/25');
  expect(node(graph, 'Training').money).toEqual({
    label: 'Cost',
    short: '£1.23m',
    years: ['2024/25 £1,234,500', '2025/26 £10,000'],
  });
  expect(node(graph, 'Skills').money).toMatchObject({ short: '£864k', years: ['2024/25 £864,150', '2025/26 £7,000'] });
  // What reaches an outcome comes with what reaches those that support it.
  expect(node(graph, 'Jobs').money?.years[0]).toBe('2024/25 £1,234,500');
  expect(node(graph, 'General').money).toMatchObject({ label: 'Available', short: '£5m' });
  expect(node(graph, 'Advice').money).toBeUndefined();
});

it('counts the findings that are about each, but not those that are accepted', () => {
  const graph = graphOf(`${SMALL}outcome Alone: Nobody does anything\n  supports Economy\n`);
  expect(node(graph, 'Alone').findings).toBeGreaterThan(0);
  const accepted = graphOf(
    `${SMALL}outcome Alone: Nobody does anything\n  supports Economy\n  accept outcome-without-delivery: Next year\n`,
  );
  expect(node(accepted, 'Alone').findings).toBe(node(graph, 'Alone').findings - 1);
});

it('draws a circle as what leads back, and does not lose itself in it', () => {
  const graph = graphOf(`outcome A: One\n  supports C\noutcome B: Two\n  supports A\noutcome C: Three\n  supports B\n`);
  expect(graph.edges).toHaveLength(3);
  expect(graph.edges.some(({ back }) => back)).toBe(true);
});

it('gives those of one name an id each', () => {
  const graph = graphOf(`outcome A: One\noutcome A: Two\noutcome: Three\n`);
  expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(3);
});

it('has no money where the sums are beyond what can be counted', () => {
  const lines = Array.from({ length: 1000 }, () => '    revenue General  £99bn\n').join('');
  const graph = graphOf(`fund General: General fund\nproject Huge: Huge\n  budget\n    years 2024/25\n${lines}`);
  expect(node(graph, 'Huge').money).toBeUndefined();
});

it('shows the whole of a real plan: every priority has what is behind it', () => {
  const plan = examplePlan('synthetic-borough');
  const { nodes, edges } = threadOf(plan, checkPlan(plan, rules)).graph;
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true);
  for (const { name } of plan.of('priority', 'outcome', 'measure', 'fund')) expect(ids.has(name ?? '')).toBe(true);
  for (const priority of plan.of('priority')) expect(edges.some(({ from }) => from === priority.name)).toBe(true);
});

it('knows what a place in the text is about', () => {
  const text = `${SMALL}budget for Advice\n  revenue General 2024/25 £1k\n`;
  const plan = planOf(text);
  const { at, elements } = threadOf(plan, []);
  const [file] = plan.files;
  if (!file) throw new Error('No file');
  const about = (words: string): string | undefined => at(file, text.indexOf(words));
  expect(about('delivers Skills')).toBe('Training');
  expect(about('revenue General')).toBe('Training');
  expect(about('towards Jobs')).toBe('Training.Wages');
  expect(about('£1k')).toBe('Advice');
  expect(about('decision Go')).toBeUndefined();
  expect(about('plan Town')).toBeUndefined();
  expect(elements.get('Training')?.title).toBe('Courses close to home');
});
