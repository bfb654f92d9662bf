import { afterEach, describe, expect, it } from 'vitest';
import { apply, type Edits, here, placed } from './cursor.js';
import { Editor } from './editor.js';

const OUTCOMES = `plan CouncilPlan: Council plan
vision Place: A better place
outcome Jobs: People find good work
  supports Place
  measured by JobsCreated
  accept outcome-unfunded: Jobs is a word for people here
`;

const WORK = `project CanalQuarter: Canal Quarter
  delivers Jobs 60%, Homes 40%
  milestone Planning by 2025-09: Planning consent
  milestone Start by 2026-01: Start on site
    # Jobs in a comment stays
outcome Homes: Homes for people
  supports Place
project Depot: New depot
  delivers Jobs
  depends on CanalQuarter.Planning, Jobs
measure JobsCreated: Jobs created
`;

const COUNTY = `plan CountyPlan: County plan
outcome SaferCounty: A safer county
`;

const DISTRICT = `use County from: ../county
plan DistrictPlan: District plan
outcome SafeRoads: Safe roads
  supports County.SaferCounty
project Crossings: Crossings
  delivers SafeRoads, County.SaferCounty
`;

let editor: Editor | undefined;
afterEach(() => editor?.stop());

async function council(): Promise<Editor> {
  editor = await Editor.start({ 'a.plan': OUTCOMES, 'work/b.plan': WORK });
  return editor;
}

async function twoPlans(): Promise<Editor> {
  editor = await Editor.start({ 'county/county.plan': COUNTY, 'district/district.plan': DISTRICT });
  return editor;
}

type Places = { uri: string; range: { start: { line: number; character: number } } }[];

describe('a name in the text', () => {
  it('leads to where it is declared, in another file', async () => {
    const running = await council();
    const found = await running.request('textDocument/definition', here(running, 'work/b.plan', WORK, 'delivers |Jobs'));
    expect(placed(running, found)).toEqual(['a.plan 3:9']);
  });

  it('leads, with a dot, to the child or to its declaration', async () => {
    const running = await council();
    const child = await running.request('textDocument/definition', here(running, 'work/b.plan', WORK, 'CanalQuarter.Pla|nning'));
    expect(placed(running, child)).toEqual(['work/b.plan 3:13']);
    const whole = await running.request(
      'textDocument/definition',
      here(running, 'work/b.plan', WORK, 'on Canal|Quarter.Planning'),
    );
    expect(placed(running, whole)).toEqual(['work/b.plan 1:9']);
  });

  it('leads nowhere from words for people', async () => {
    const running = await council();
    expect(await running.request('textDocument/definition', here(running, 'a.plan', OUTCOMES, ': Jo|bs is'))).toBeNull();
    expect(await running.request('textDocument/prepareRename', here(running, 'a.plan', OUTCOMES, ': Jo|bs is'))).toBeNull();
  });

  it('leads into a used plan', async () => {
    const running = await twoPlans();
    const at = (mark: string): unknown => here(running, 'district/district.plan', DISTRICT, mark);
    const outcome = await running.request('textDocument/definition', at('supports County.Safer|County'));
    expect(placed(running, outcome)).toEqual(['county/county.plan 2:9']);
    const plan = await running.request('textDocument/definition', at('supports Co|unty'));
    expect(placed(running, plan)).toEqual(['county/county.plan 1:6']);
  });

  it('has its uses in every file, with or without its declaration', async () => {
    const running = await council();
    const at = here(running, 'a.plan', OUTCOMES, 'outcome Jo|bs');
    const uses = ['work/b.plan 2:12', 'work/b.plan 9:12', 'work/b.plan 10:37'];
    const all = await running.request<Places>('textDocument/references', { ...at, context: { includeDeclaration: true } });
    expect(placed(running, all)).toEqual(['a.plan 3:9', ...uses]);
    const only = await running.request<Places>('textDocument/references', { ...at, context: { includeDeclaration: false } });
    expect(placed(running, only)).toEqual(uses);
  });

  it('has its uses in the plans that use its plan', async () => {
    const running = await twoPlans();
    const at = here(running, 'county/county.plan', COUNTY, 'outcome Safer|County');
    const all = await running.request('textDocument/references', { ...at, context: { includeDeclaration: false } });
    expect(placed(running, all)).toEqual(['district/district.plan 4:19', 'district/district.plan 6:30']);
  });

  it('is lit up in the open file alone', async () => {
    const running = await council();
    const lit = await running.request<{ kind: number; range: Places[number]['range'] }[]>(
      'textDocument/documentHighlight',
      here(running, 'work/b.plan', WORK, 'delivers |Jobs'),
    );
    expect(lit.map(({ kind, range }) => `${kind} ${range.start.line + 1}`)).toEqual(['2 2', '2 9', '2 10']);
  });
}, 30_000);

describe('another name', () => {
  it('is offered for the name that the cursor is on', async () => {
    const running = await council();
    const offered = await running.request('textDocument/prepareRename', here(running, 'work/b.plan', WORK, 'Quarter.Plan|ning'));
    expect(offered).toMatchObject({ placeholder: 'Planning', range: { start: { line: 9, character: 26 } } });
  });

  it('is written everywhere: declaration and uses, not words for people, rules or comments', async () => {
    const running = await council();
    const at = here(running, 'work/b.plan', WORK, 'delivers Jo|bs');
    const edit = await running.request<Edits>('textDocument/rename', { ...at, newName: 'GoodWork' });
    expect(apply(running, edit, 'a.plan', OUTCOMES)).toBe(OUTCOMES.replace('outcome Jobs', 'outcome GoodWork'));
    expect(apply(running, edit, 'work/b.plan', WORK)).toBe(
      WORK.replaceAll('delivers Jobs', 'delivers GoodWork').replace('Planning, Jobs', 'Planning, GoodWork'),
    );
  });

  it('brings no new finding: what is accepted stays so', async () => {
    const running = await council();
    const before = [...running.everything()].map(([name, found]) => [name, found.map(({ code, severity }) => [code, severity])]);
    const at = here(running, 'work/b.plan', WORK, 'delivers Jo|bs');
    const edit = await running.request<Edits>('textDocument/rename', { ...at, newName: 'GoodWork' });
    await running.onDisk('a.plan', apply(running, edit, 'a.plan', OUTCOMES));
    await running.onDisk('work/b.plan', apply(running, edit, 'work/b.plan', WORK));
    const after = [...running.everything()].map(([name, found]) => [name, found.map(({ code, severity }) => [code, severity])]);
    expect(after.sort()).toEqual(before.sort());
  });

  it('of a child is written after the dot, of a declaration before it', async () => {
    const running = await council();
    const child = await running.request<Edits>('textDocument/rename', {
      ...here(running, 'work/b.plan', WORK, 'milestone Pl|anning'),
      newName: 'Consent',
    });
    expect(apply(running, child, 'work/b.plan', WORK)).toBe(
      WORK.replace('milestone Planning', 'milestone Consent').replace('CanalQuarter.Planning', 'CanalQuarter.Consent'),
    );
    const whole = await running.request<Edits>('textDocument/rename', {
      ...here(running, 'work/b.plan', WORK, 'project Canal|Quarter'),
      newName: 'Quay-2',
    });
    expect(apply(running, whole, 'work/b.plan', WORK)).toBe(WORK.replaceAll('CanalQuarter', 'Quay-2'));
  });

  it('is written in budgets, shares and partners too', async () => {
    const text = `project Depot: Depot
  with Friends as lead
budget for Depot
  years         2024/25
  revenue Main  £10k
fund Main: Main fund
partner Friends: Friends of the depot
saving Cuts: Cuts
  from Depot
`;
    editor = await Editor.start({ 'a.plan': text });
    for (const [marked, from, to] of [
      ['project De|pot', 'Depot', 'Yard'],
      ['fund Ma|in', 'Main', 'Core'],
      ['with Fri|ends', 'Friends', 'Allies'],
    ] as const) {
      const edit = await editor.request<Edits>('textDocument/rename', { ...here(editor, 'a.plan', text, marked), newName: to });
      const expected = text.replace(new RegExp(`(project|for|from|fund|revenue|with|partner) ${from}`, 'g'), `$1 ${to}`);
      expect(apply(editor, edit, 'a.plan', text)).toBe(expected);
    }
  });

  it('is written in the plans that use its plan, and the name of a use stays in its own plan', async () => {
    const running = await twoPlans();
    const outcome = await running.request<Edits>('textDocument/rename', {
      ...here(running, 'county/county.plan', COUNTY, 'outcome Safer|County'),
      newName: 'Safe',
    });
    expect(apply(running, outcome, 'county/county.plan', COUNTY)).toBe(COUNTY.replace('SaferCounty', 'Safe'));
    expect(apply(running, outcome, 'district/district.plan', DISTRICT)).toBe(DISTRICT.replaceAll('SaferCounty', 'Safe'));
    const use = await running.request<Edits>('textDocument/rename', {
      ...here(running, 'district/district.plan', DISTRICT, 'use Cou|nty'),
      newName: 'Shire',
    });
    expect(Object.keys(use.changes)).toEqual([running.uri('district/district.plan')]);
    expect(apply(running, use, 'district/district.plan', DISTRICT)).toBe(
      DISTRICT.replace('use County', 'use Shire').replaceAll('County.', 'Shire.'),
    );
  });

  it.each([
    ['safe town', 'SafeTown'],
    ['people’s homes', 'PeoplesHomes'],
    ['Ffordd yr A12/B: ‘ymylon’ (cam 2)', 'FforddYrA12BYmylonCam2'],
    ['24-hour care & “respite”', 'HourCareRespite'],
    ['St. Mary’s [old] hall?', 'StMarysOldHall'],
  ])('is made of words: %s', async (newName, name) => {
    const running = await twoPlans();
    const changes = await running.request<Edits>('textDocument/rename', {
      ...here(running, 'county/county.plan', COUNTY, 'outcome Safer|County'),
      newName,
    });
    expect(apply(running, changes, 'county/county.plan', COUNTY)).toBe(COUNTY.replace('SaferCounty', name));
  });

  it.each([
    ['2026', '‘2026’ cannot be a name'],
    ['', '‘’ cannot be a name'],
    ['A.B', '‘A.B’ cannot be a name'],
    ['Homes', '‘Homes’ already belongs to an outcome (b.plan, line 6)'],
    ['Place', '‘Place’ already belongs to a vision (a.plan, line 2)'],
  ])('is refused in a plain sentence: %s', async (newName, sentence) => {
    const running = await council();
    const at = here(running, 'a.plan', OUTCOMES, 'outcome Jo|bs');
    await expect(running.request('textDocument/rename', { ...at, newName })).rejects.toThrow(sentence);
  });

  it('is refused where a child has it, or would be mixed up with it', async () => {
    const running = await council();
    const child = here(running, 'work/b.plan', WORK, 'milestone Pl|anning');
    await expect(running.request('textDocument/rename', { ...child, newName: 'Start' })).rejects.toThrow(
      'already belongs to a milestone',
    );
    await expect(running.request('textDocument/rename', { ...child, newName: 'Homes' })).rejects.toThrow('would be read as');
    const whole = here(running, 'a.plan', OUTCOMES, 'outcome Jo|bs');
    await expect(running.request('textDocument/rename', { ...whole, newName: 'Start' })).rejects.toThrow(
      'already belongs to a milestone',
    );
  });
}, 30_000);

describe('the name of a requirement', () => {
  const PLAN = `plan P: P
  rule RiskOwned warning
requirement RiskOwned: A strategic project has a risk
  for project kind strategic
  has risk
`;
  const PROJECT = `project Canal: Canal
  kind strategic
  accept RiskOwned until 2026-03-31: The risks come with the business case
`;

  it('leads from where it is accepted to where it is declared, and is changed everywhere', async () => {
    editor = await Editor.start({ 'a.plan': PLAN, 'b.plan': PROJECT });
    const accepted = here(editor, 'b.plan', PROJECT, 'accept Risk|Owned');
    expect(placed(editor, await editor.request('textDocument/definition', accepted))).toEqual(['a.plan 3:13']);
    const places = await editor.request<Places>('textDocument/references', {
      ...accepted,
      context: { includeDeclaration: true },
    });
    expect(placed(editor, places)).toEqual(['a.plan 3:13', 'a.plan 2:8', 'b.plan 3:10']);
    const edits = await editor.request<Edits>('textDocument/rename', { ...accepted, newName: 'RisksAreOwned' });
    expect(apply(editor, edits, 'a.plan', PLAN)).toBe(PLAN.replaceAll('RiskOwned', 'RisksAreOwned'));
    expect(apply(editor, edits, 'b.plan', PROJECT)).toBe(PROJECT.replaceAll('RiskOwned', 'RisksAreOwned'));
  });
});
