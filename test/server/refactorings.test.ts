import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { ABLE, actionsAt, changed, marked } from './actions.js';
import { Editor } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
  years 2024/25 to 2026/27
fund General: General fund
outcome Jobs: Good work for all
outcome Visits: More visits
`;

let editor: Editor;
beforeAll(async () => {
  const files = {
    'plan.plan': PLAN,
    'kpi/one.plan': 'measure One: One\n\nofficer Chief: Chief executive\n',
    'kpi/two.plan': 'measure Two: Two\nmeasure Three: Three\n\nofficer Deputy: Deputy\n',
    'here.plan': '',
    'empty.plan': '',
  };
  editor = await Editor.start(files, undefined, ABLE);
  await editor.open('here.plan');
});
afterAll(() => editor.stop());

/** What is offered at a mark of a text, without quick fixes. */
async function offered(text: string, mark: string): Promise<CodeAction[]> {
  await editor.type('here.plan', text);
  return actionsAt(editor, 'here.plan', marked(text, mark), ['refactor']);
}

const titles = (actions: readonly CodeAction[], kind: string): string[] =>
  actions.filter((action) => action.kind === kind).map(({ title }) => title);

/** The text once the action of a title is taken. */
async function taken(text: string, mark: string, title: string): Promise<string> {
  const actions = await offered(text, mark);
  const action = actions.find((each) => each.title === title);
  if (!action) throw new Error(`‘${title}’ is not among ${actions.map((each) => `‘${each.title}’`).join(', ')}`);
  return changed(editor, action.edit, 'here.plan', text);
}

describe('moving a declaration', () => {
  const TEXT = `outcome First: First

# How we know.
measure Made: Made
  > At length.
  unit number
  # Kept.
  target 2024/25 5

# Something else.
outcome Last: Last
`;

  it('offers the files of the plan, those first that hold most of the same kind, and a new one', async () => {
    expect(titles(await offered(TEXT, 'measure |Made'), 'refactor.move')).toEqual([
      'Move to ‘kpi/two.plan’',
      'Move to ‘kpi/one.plan’',
      'Move to ‘empty.plan’',
      'Move to ‘plan.plan’',
      'Move to a new file, ‘made.plan’',
    ]);
  });

  it('takes its comments and all its lines along, behind its like', async () => {
    const actions = await offered(TEXT, 'measure |Made');
    const { edit } = actions.find(({ title }) => title === 'Move to ‘kpi/two.plan’') ?? {};
    expect(changed(editor, edit, 'here.plan', TEXT)).toBe('outcome First: First\n\n# Something else.\noutcome Last: Last\n');
    const there = changed(editor, edit, 'kpi/two.plan', 'measure Two: Two\nmeasure Three: Three\n\nofficer Deputy: Deputy\n');
    const lines = TEXT.slice(TEXT.indexOf('# How'), TEXT.indexOf('\n\n# Something'));
    expect(there).toBe(`measure Two: Two\nmeasure Three: Three\n\n${lines}\n\nofficer Deputy: Deputy\n`);
  });

  it('makes a new file for it', async () => {
    const actions = await offered(TEXT, 'measure |Made');
    const { edit } = actions.find(({ title }) => title.startsWith('Move to a new file')) ?? {};
    const [made] = (edit?.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[];
    expect(made).toEqual({ kind: 'create', uri: editor.uri('made.plan') });
    expect(changed(editor, edit, 'made.plan', '')).toMatch(/^# How we know\.\nmeasure Made: Made\n[\s\S]*5\n$/);
  });

  it('leaves what it is given in an empty file as it is', async () => {
    const actions = await offered(TEXT, 'outcome |Last');
    const { edit } = actions.find(({ title }) => title === 'Move to ‘empty.plan’') ?? {};
    expect(changed(editor, edit, 'empty.plan', '')).toBe('# Something else.\noutcome Last: Last\n');
  });

  it('is not offered away from its first line, nor for the plan', async () => {
    expect(titles(await offered(TEXT, '  unit |number'), 'refactor.move')).toEqual([]);
    const atPlan = await actionsAt(editor, 'plan.plan', marked(PLAN, 'plan |Council'), ['refactor']);
    expect(atPlan).toEqual([]);
  });

  it('offers no new file where the editor cannot make one', async () => {
    const plain = await Editor.start({ 'plan.plan': PLAN, 'b.plan': '' });
    await plain.open('plan.plan');
    const actions = await actionsAt(plain, 'plan.plan', marked(PLAN, 'fund |General'), ['refactor.move']);
    await plain.stop();
    expect(actions.map(({ title }) => title)).toEqual(['Move to ‘b.plan’']);
    expect(actions[0]?.edit?.changes).toBeDefined();
  });
});

describe('figures', () => {
  const AS_TABLE = 'Write these figures as a table (M)';
  const AS_PAIRS = 'Write these figures beside their years (M)';
  const PAIRS = `measure M: M
  unit percent
  baseline 2023/24 40%
  target 2024/25 42%, 2026/27 45%: Agreed in spring
  actual 2024/25 41%
  actual 2025/26 43%
`;
  const TABLE = `measure M: M
  unit percent
  years     2023/24  2024/25  2025/26  2026/27
  baseline  40%      -        -        -
  target    -        42%      -        45%      : Agreed in spring
  actual    -        41%      43%      -
`;

  it('beside their years become a table', async () => {
    expect(await taken(PAIRS, '|target', AS_TABLE)).toBe(TABLE);
  });

  it('of a table go beside their years', async () => {
    const back = PAIRS.replace('41%\n  actual 2025/26', '41%, 2025/26');
    expect(await taken(TABLE, '|years', AS_PAIRS)).toBe(back);
  });

  it('go into the table that is there', async () => {
    const text = 'measure M: M\n  target 2026/27 9\n  unit number\n  years 2024/25 2025/26\n  actual 1 -\n';
    expect(await taken(text, '|actual', AS_TABLE)).toBe(
      'measure M: M\n  years   2024/25  2025/26  2026/27\n  target  -        -        9\n  actual  1        -        -\n  unit number\n',
    );
  });

  it('of a budget keep their tags and words', async () => {
    const text = 'project M: M\n  budget\n    revenue General 2024/25 £1k, 2025/26 £2k once: For the start\n';
    const table =
      'project M: M\n  budget\n    years            2024/25  2025/26\n    revenue General  £1k      £2k      once  : For the start\n';
    expect(await taken(text, 'revenue |General', AS_TABLE)).toBe(table);
    expect(await taken(table, 'revenue |General', AS_PAIRS)).toBe(text);
  });

  it('by quarter too', async () => {
    const text = 'measure M: M\n  actual 2024/25 Q1 4, 2024/25 Q2 5\n';
    expect(await taken(text, '|actual', AS_TABLE)).toBe(
      'measure M: M\n  quarters  2024/25 Q1  2024/25 Q2\n  actual    4           5\n',
    );
  });

  it('of a benefit stay beside their years: a line of years would be the project’s', async () => {
    const text = 'project M: M\n  benefit: B\n    cashable 2024/25 £4k\n';
    expect(titles(await offered(text, '|cashable'), 'refactor.rewrite')).toEqual([]);
  });

  it.each([
    ['years and quarters mixed', '  actual 2024/25 4, 2024/25 Q2 5\n'],
    ['a change on the baseline', '  actual 2024/25 4\n  target 2025/26 +10% on baseline\n'],
    ['a row that is too short', '  actual 2026/27 5\n  years 2024/25 2025/26\n  actual 4\n'],
    ['a comment that would be lost', '  actual 2024/25 4 # really\n'],
  ])('stay as they are with %s', async (_, lines) => {
    const actions = await offered(`measure M: M\n${lines}`, '|actual');
    expect(titles(actions, 'refactor.rewrite')).toEqual([]);
  });
});

describe('shares', () => {
  const share = (delivers: string): string => `project Canal: Canal\n  delivers ${delivers}\n`;

  it('are split evenly', async () => {
    expect(await taken(share('Jobs, Visits'), '|delivers', 'Split it evenly')).toBe(share('Jobs 50%, Visits 50%'));
    expect(titles(await offered(share('Jobs 50%, Visits 50%'), '|delivers'), 'refactor.rewrite')).toEqual([]);
  });

  it('are brought to 100%', async () => {
    const title = 'Scale the shares to 100%';
    expect(await taken(share('Jobs 60%, Visits 20%'), '|delivers', title)).toBe(share('Jobs 75%, Visits 25%'));
  });

  it('move from one outcome to another', async () => {
    const title = 'Move 10% from ‘Good work for all’ to ‘More visits’';
    expect(await taken(share('Jobs 70%, Visits 30%'), '|Visits', title)).toBe(share('Jobs 60%, Visits 40%'));
    expect(titles(await offered(share('Jobs 10%, Visits 90%'), '|Visits'), 'refactor.rewrite')).toEqual(['Split it evenly']);
  });
});

describe('a supporting outcome', () => {
  it('is extracted for one piece of work', async () => {
    const text = 'project Canal: Canal\n  delivers Jobs 70%, Visits 30%\n';
    const actions = await offered(text, 'Jo|bs');
    const { edit } =
      actions.find(({ title }) => title === 'Extract a supporting outcome of ‘Good work for all’ for this work') ?? {};
    expect(changed(editor, edit, 'here.plan', text)).toBe(text.replace('Jobs', 'JobsPart'));
    expect(changed(editor, edit, 'plan.plan', PLAN)).toBe(
      PLAN.replace('all\n', 'all\n\noutcome JobsPart: [what will be different for people]\n  supports Jobs\n'),
    );
    expect(JSON.stringify(edit)).toContain('{1:[what will be different for people]}');
  });

  it('is extracted with lines of its own', async () => {
    const text =
      'outcome Whole: Whole\n  supports Visits\n  measured by One\n  measured by Two\n  deliverable by 2025-09: A thing\n    > In words.\n';
    const title = 'Extract a supporting outcome of ‘Whole’ with these lines';
    const mark = '[measured by Two\n  deliverable by 2025-09: A thing]';
    expect(await taken(text, mark, title)).toBe(
      'outcome Whole: Whole\n  supports Visits\n  measured by One\n\noutcome WholePart: [what will be different for people]\n' +
        '  supports Whole\n  measured by Two\n  deliverable by 2025-09: A thing\n    > In words.\n',
    );
    expect(titles(await offered(text, 'measured by |Two'), 'refactor.extract')).toEqual([]);
  });
});
