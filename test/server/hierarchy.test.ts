import { afterEach, describe, expect, it } from 'vitest';
import { here, placed } from './cursor.js';
import { Editor } from './editor.js';

const OUTCOMES = `plan CouncilPlan: Council plan
  years 2024/25 to 2025/26
vision Place: A better place
priority Economy: A strong economy
  supports Place
outcome Jobs: People find good work
  supports Economy
outcome Skills: People learn
  supports Jobs
`;

const WORK = `programme Growth: Growth programme
  delivers Jobs
  budget
    years                2024/25  2025/26
    revenue GeneralFund  £100k    £50k
project Quarter: Canal Quarter
  part of Growth
  delivers Jobs 60%, Skills 40%
project Depot: New depot
  part of Growth
fund GeneralFund: General fund
  holds revenue
budget for Quarter
  years                2024/25
  capital GeneralFund  £10k
`;

const COUNTY = `use District from: ../district
plan CountyPlan: County plan
project Crossings: Crossings
  delivers District.Jobs
`;

interface Item {
  readonly name: string;
  readonly detail: string;
  readonly uri: string;
}

let editor: Editor | undefined;
afterEach(() => editor?.stop());

async function start(): Promise<Editor> {
  editor = await Editor.start({
    'district/outcomes.plan': OUTCOMES,
    'district/work.plan': WORK,
    'county/county.plan': COUNTY,
  });
  return editor;
}

async function prepared(running: Editor, kind: 'Type' | 'Call', name: string, text: string, marked: string): Promise<Item> {
  const found = await running.request<Item[]>(`textDocument/prepare${kind}Hierarchy`, here(running, name, text, marked));
  expect(found).toHaveLength(1);
  return found[0] as Item;
}

const told = (items: readonly Item[]): string[] => items.map(({ name, detail }) => `${name} (${detail})`);

describe('the thread as a tree', () => {
  it('goes up to the vision', async () => {
    const running = await start();
    const project = await prepared(running, 'Type', 'district/work.plan', WORK, 'project Quar|ter');
    expect(project.detail).toBe('project');
    const up = await running.request<Item[]>('typeHierarchy/supertypes', { item: project });
    expect(told(up)).toEqual([
      'People find good work (outcome: delivers (60% of the work))',
      'People learn (outcome: delivers (40% of the work))',
      'Growth programme (programme: part of)',
    ]);
    const priority = await running.request<Item[]>('typeHierarchy/supertypes', { item: up[0] });
    expect(told(priority)).toEqual(['A strong economy (priority: supports)']);
    const vision = await running.request<Item[]>('typeHierarchy/supertypes', { item: priority[0] });
    expect(told(vision)).toEqual(['A better place (vision: supports)']);
    expect(await running.request('typeHierarchy/supertypes', { item: vision[0] })).toEqual([]);
  }, 30_000);

  it('goes down to what supports and delivers, in other plans too', async () => {
    const running = await start();
    const outcome = await prepared(running, 'Type', 'district/work.plan', WORK, 'delivers Jo|bs');
    const down = await running.request<Item[]>('typeHierarchy/subtypes', { item: outcome });
    expect(told(down)).toEqual([
      'People learn (outcome: supported by)',
      'Growth programme (programme: delivered by)',
      'Canal Quarter (project: delivered by (60% of the work))',
      'Crossings (project: delivered by)',
    ]);
    expect(down[3]?.uri).toBe(running.uri('county/county.plan'));
  }, 30_000);

  it('keeps to an element whose file is typed in', async () => {
    const running = await start();
    const outcome = await prepared(running, 'Type', 'district/outcomes.plan', OUTCOMES, 'outcome Ski|lls');
    await running.open('district/outcomes.plan');
    await running.type('district/outcomes.plan', `# a line more\n${OUTCOMES}`);
    const up = await running.request<Item[]>('typeHierarchy/supertypes', { item: outcome });
    expect(told(up)).toEqual(['People find good work (outcome: supports)']);
    await running.type('district/outcomes.plan', OUTCOMES.replace('outcome Skills', 'outcome Learning'));
    expect(await running.request('typeHierarchy/supertypes', { item: outcome })).toBeNull();
  }, 30_000);
});

interface Call {
  readonly to: Item;
  readonly from: Item;
  readonly fromRanges: { readonly start: { readonly line: number } }[];
}

describe('the money as a tree', () => {
  it('goes from a fund to work and on to outcomes', async () => {
    const running = await start();
    const fund = await prepared(running, 'Call', 'district/work.plan', WORK, 'revenue General|Fund');
    const works = await running.request<Call[]>('callHierarchy/outgoingCalls', { item: fund });
    expect(told(works.map(({ to }) => to))).toEqual([
      'Growth programme (programme: £100,000 in 2024/25, £50,000 in 2025/26)',
      'Canal Quarter (project: £10,000 in 2024/25)',
    ]);
    const outcomes = await running.request<Call[]>('callHierarchy/outgoingCalls', { item: works[1]?.to });
    expect(told(outcomes.map(({ to }) => to))).toEqual([
      'People find good work (outcome: £6,000 in 2024/25)',
      'People learn (outcome: £4,000 in 2024/25)',
    ]);
    // Where the project names the outcome.
    expect(outcomes[0]?.fromRanges[0]?.start.line).toBe(7);
    const above = await running.request<Call[]>('callHierarchy/outgoingCalls', { item: outcomes[1]?.to });
    expect(told(above.map(({ to }) => to))).toEqual(['People find good work (outcome: £4,000 in 2024/25)']);
  }, 30_000);

  it('goes back from an outcome to the fund', async () => {
    const running = await start();
    const outcome = await prepared(running, 'Call', 'district/outcomes.plan', OUTCOMES, 'outcome Jo|bs');
    const works = await running.request<Call[]>('callHierarchy/incomingCalls', { item: outcome });
    expect(told(works.map(({ from }) => from))).toEqual([
      'Growth programme (programme: £100,000 in 2024/25, £50,000 in 2025/26)',
      'Canal Quarter (project: £6,000 in 2024/25)',
      'People learn (outcome: £4,000 in 2024/25)',
    ]);
    const funds = await running.request<Call[]>('callHierarchy/incomingCalls', { item: works[1]?.from });
    expect(told(funds.map(({ from }) => from))).toEqual(['General fund (fund: £10,000 in 2024/25)']);
  }, 30_000);

  it('is not there for what has no money', async () => {
    const running = await start();
    const where = here(running, 'district/outcomes.plan', OUTCOMES, 'vision Pla|ce');
    expect(await running.request('textDocument/prepareCallHierarchy', where)).toBeNull();
  }, 30_000);
});

it.each([
  ['outcome Ski|lls', ['district/work.plan 6:9']],
  ['outcome Jo|bs', ['district/work.plan 1:11', 'district/work.plan 6:9', 'district/work.plan 9:9', 'county/county.plan 3:9']],
  ['vision Pla|ce', ['district/work.plan 1:11', 'district/work.plan 6:9', 'district/work.plan 9:9', 'county/county.plan 3:9']],
])(
  'goes from %s to the work that delivers it',
  async (marked, expected) => {
    const running = await start();
    const found = await running.request('textDocument/implementation', here(running, 'district/outcomes.plan', OUTCOMES, marked));
    expect(placed(running, found)).toEqual(expected);
  },
  30_000,
);
