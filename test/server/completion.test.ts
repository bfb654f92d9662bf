import { afterAll, describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionItemKind, CompletionItemTag } from 'vscode-languageserver-protocol';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { type Client, Editor } from './editor.js';
import { offeredIn } from './offered.js';

const PLAN = `plan CouncilPlan: Council plan
  years 2024/25 to 2026/27
vision Place: A better place
priority Economy: A strong local economy
  supports Place
fund General: General fund
  holds revenue
measure JobsCreated: Jobs created
  unit number
measure FootfallIndex: Footfall in the city centre
  unit number
officer Chief: Chief executive
`;

const OUTCOMES = `outcome Jobs: People find good work
  supports Economy
  measured by FootfallIndex
outcome Visits: More people visit the city
  supports Economy
`;

const SNIPPETS: Client = {
  code: true,
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
};

const editors = new Map<Client | undefined, Editor>();
afterAll(() => Promise.all([...editors.values()].map((each) => each.stop())));

async function editorFor(client: Client | undefined): Promise<Editor> {
  let editor = editors.get(client);
  if (editor) return editor;
  editor = await Editor.start({ 'plan.plan': PLAN, 'outcomes.plan': OUTCOMES, 'here.plan': '' }, undefined, client);
  editors.set(client, editor);
  await editor.open('here.plan');
  return editor;
}

/** What is offered where the bar stands, the likeliest first. */
async function offered(text: string, client?: Client): Promise<CompletionItem[]> {
  return offeredIn(await editorFor(client), text);
}

/** What an item is about: the name of what has one, else what it says. */
const subject = ({ kind, label, textEdit }: CompletionItem): string =>
  kind === CompletionItemKind.Reference ? (textEdit?.newText ?? label) : label;

const labels = (items: readonly CompletionItem[]): string[] => items.map(subject);

/** The text once an item is taken. */
function taken(text: string, item: CompletionItem | undefined): string {
  const document = TextDocument.create('', '', 0, text.replace('|', ''));
  return TextDocument.applyEdits(document, [item?.textEdit as TextEdit, ...(item?.additionalTextEdits ?? [])]);
}

const pick = (items: readonly CompletionItem[], label: string): CompletionItem | undefined =>
  items.find((item) => subject(item) === label);

describe('at the beginning of a line', () => {
  it('offers declarations at the margin', async () => {
    const items = await offered('out|');
    expect(labels(items)).toEqual(expect.arrayContaining(['outcome', 'project', 'measure', 'financial plan', 'budget for']));
    expect(labels(items)).not.toContain('measured by');
    expect(pick(items, 'outcome')?.textEdit?.newText).toBe('outcome ');
  });

  it('gives declarations tab stops and choices where the editor knows them', async () => {
    const snippet = pick(await offered('|', SNIPPETS), 'outcome')?.textEdit?.newText ?? '';
    expect(snippet).toMatch(/^outcome: \$\{1:Title\}\n {2}supports \$2\n/);
    expect(snippet).toContain('our role ${3|lead,support,influencer');
    expect(snippet).toContain('measured by $4');
  });

  it('offers the clauses that an element takes, before anything else, and what it can say only once no second time', async () => {
    const items = labels(await offered('outcome New: New\n  our role lead\n  |\n'));
    expect(items).toEqual(expect.arrayContaining(['supports', 'measured by', 'depends on', 'no cost', 'deliverable', 'project']));
    expect(items).not.toContain('our role');
    expect(items).not.toContain('delivers');
    expect(items.indexOf('measured by')).toBeLessThan(items.indexOf('project'));
    // The other outcomes say these.
    expect(items[0]).toBe('supports');
    expect(items[1]).toBe('measured by');
  });

  it('knows what is said below the cursor too', async () => {
    const items = labels(await offered('measure New: New\n  |\n  unit percent\n'));
    expect(items).not.toContain('unit');
    expect(items).toContain('better');
  });

  it('offers words that belong together as one', async () => {
    const items = await offered('outcome New: New\n  measured b|');
    expect(labels(items)).toContain('measured by');
    expect(taken('outcome New: New\n  measured b|', items[0])).toBe('outcome New: New\n  measured by ');
  });

  it('offers the clauses of a child, and of what it stands in', async () => {
    const items = labels(await offered('project New: New\n  milestone by 2025-09: Start\n    |'));
    expect(items.indexOf('originally')).toBeGreaterThanOrEqual(0);
    expect(items).not.toContain('by');
    expect(items.indexOf('originally')).toBeLessThan(items.indexOf('delivers'));
  });
});

describe('names', () => {
  it('offers names of the right kind only, those that neighbours use first, with title and place', async () => {
    const items = await offered('outcome New: New\n  measured by |');
    expect(labels(items)).toEqual(['FootfallIndex', 'JobsCreated']);
    expect(items[0]).toMatchObject({
      label: 'Footfall in the city centre',
      labelDetails: { description: 'FootfallIndex' },
      detail: 'Footfall in the city centre (measure, plan.plan line 10)',
    });
  });

  it('finds a name by words of its title', async () => {
    const one = await offered('outcome New: New\n  measured by centre|');
    expect(pick(one, 'FootfallIndex')?.filterText).toBe('FootfallIndex Footfall in the city centre');
    const text = 'outcome New: New\n  measured by city cen|';
    const items = await offered(text);
    expect(labels(items)).toEqual(['FootfallIndex']);
    expect(taken(text, items[0])).toBe('outcome New: New\n  measured by FootfallIndex');
  });

  it('goes on in a list, over a comma and on the next line, without what stands there already', async () => {
    expect(labels(await offered('project New: New\n  delivers Jobs 60%,\n    |'))).toEqual(['Visits']);
  });

  it('offers the funds of a budget line', async () => {
    const items = await offered('project New: New\n  budget\n    years 2024/25\n    revenue |');
    expect(labels(items)).toEqual(['General']);
    expect(labels(await offered('project New: New\n  budget\n    years 2024/25\n    saving |'))).toEqual(['General']);
  });

  it('offers the first few hundred of very many, and the others as they are typed', async () => {
    const text = 'outcome New: New\n  measured by |\n';
    const many = Array.from({ length: 1000 }, (_, index) => `measure Other${index}: Another one\n`).join('');
    expect((await offered(text + many)).length).toBeLessThan(400);
    expect(labels(await offered(text.replace('|', 'Oth987|') + many))).toContain('Other987');
  });

  it('goes on with what comes next where the editor can be asked to, unless there is a choice already', async () => {
    const items = await offered('outcome New: New\n  |', SNIPPETS);
    expect(pick(items, 'measured by')?.command?.command).toBe('editor.action.triggerSuggest');
    expect(pick(items, 'our role')?.command).toBeUndefined();
  });

  it('never offers a declaration to itself', async () => {
    expect(labels(await offered('outcome New: New\n  supports |'))).not.toContain('New');
  });

  it('lets a name that does not exist yet be any of the kinds that suit', async () => {
    const items = await offered('outcome New: New\n  led by NewPost|');
    const kinds = items.filter(({ label }) => label === 'NewPost').map(({ labelDetails }) => labelDetails?.description);
    expect(kinds).toEqual(['add a new portfolio', 'add a new officer']);
    const officer = items.find(({ labelDetails }) => labelDetails?.description === 'add a new officer');
    expect(taken('outcome New: New\n  led by NewPost|', officer)).toMatch(/^officer NewPost: New post\n\n/);
  });

  it('declares a name that does not exist yet', async () => {
    const text = 'outcome New: New\n  measured by VisitsMade|';
    const item = pick(await offered(text), 'VisitsMade');
    expect(taken(text, item)).toBe('measure VisitsMade: Visits made\n\noutcome New: New\n  measured by VisitsMade');
  });
});

describe('what is likely', () => {
  it('is not what has been replaced', async () => {
    const text = 'officer Former: Former chief\nofficer Present: Present chief\n  replaces Former\noutcome New: New\n  led by |';
    const items = await offered(text);
    expect(labels(items)).toEqual(['Present', 'Chief', 'Former']);
    expect(items.filter(({ tags }) => tags?.includes(CompletionItemTag.Deprecated)).map(subject)).toEqual(['Former']);
  });

  it('is a rule that finds something here', async () => {
    const items = await offered('outcome New: New\n  supports Economy\n  measured by JobsCreated\n  accept |');
    expect(labels(items).slice(0, 2)).toEqual(['no-accountable-lead', 'outcome-without-delivery']);
    // What is wrong with the text itself is no gap that someone could mean.
    expect(labels(items)).not.toContain('line-not-understood');
    expect(items.length).toBeGreaterThan(40);
  });
});

describe('values', () => {
  it.each([
    ['outcome New: New\n  our role |', ['lead', 'support', 'influencer', 'enabler']],
    ['measure New: New\n  unit |', ['number', 'percent', 'money', 'days', 'rate', 'score']],
    ['measure New: New\n  better |', ['higher', 'lower', 'between', 'near']],
    ['project New: New\n  status not s|', ['not started']],
    ['project New: New\n  squeeze cost to |', ['below average', 'top quartile']],
    ['project New: New\n  value for money cost high, performance |', ['high', 'average', 'low', 'unknown']],
    ['project New: New\n  starts |', ['2024/25', '2026/27', '2025/26 Q3']],
    ['project New: New\n  starts 2025/26 Q|', ['2025/26 Q1', '2025/26 Q4']],
    ['measure New: New\n  years 2024/25 |', ['2025/26', '2026/27']],
    ['measure New: New\n  years |', ['2024/25 2025/26 2026/27']],
    ['project New: New\n  budget\n    amounts in |', ['£', '£k', '£m']],
    ['outcome New: New\n  accept outcome-u|', ['outcome-unfunded']],
    ['outcome New: New\n  with X as |', ['lead', 'commissioner']],
    ['plan New: New\n  rule lead-changed |', ['off', 'warning', 'editorial', 'officer', 'member']],
    ['plan New: New\n  rule target-w|', ['target-weakened']],
  ])('%s', async (text, expected) => {
    expect(labels(await offered(text))).toEqual(expect.arrayContaining(expected));
  });

  it('says who has to agree only with rules that look at changes', async () => {
    const levels = labels(await offered('plan New: New\n  rule outcome-unfunded |'));
    expect(levels).toEqual(expect.arrayContaining(['off', 'hint', 'warning', 'error']));
    expect(levels).not.toContain('member');
  });

  it('offers no year twice in a table', async () => {
    expect(labels(await offered('measure New: New\n  years 2024/25 |'))).not.toContain('2024/25');
  });

  it('offers nothing in words for people and in comments', async () => {
    expect(await offered('outcome New: Jobs and |')).toEqual([]);
    expect(await offered('outcome New: New\n  # measured by |')).toEqual([]);
    expect(await offered('outcome New: New\n  > measured |')).toEqual([]);
  });
});

it('takes no time over a line that nobody would type', async () => {
  expect(await offered(`outcome New: New\n  ${'a'.repeat(200_000)} |`)).toEqual([]);
});

describe('a declaration with a title only', () => {
  it('is offered a name made of it as it is typed', async () => {
    const text = 'outcome: Warm homes|';
    const [item] = await offered(text);
    expect(item?.label).toBe('Name it WarmHomes');
    expect(taken(text, item)).toBe('outcome WarmHomes: Warm homes');
  });

  it('is what a snippet leaves behind when it is left half-way, in an editor that gives it a name', async () => {
    const snippet = pick(await offered('|', SNIPPETS), 'outcome')?.textEdit?.newText ?? '';
    const [head = ''] = snippet.replace(/\$\{1:Title\}/, 'Warm homes').split('\n');
    expect(labels(await offered(`${head}|`))).toEqual(['Name it WarmHomes']);
  });

  it.each([
    ["People's lives get better", 'PeoplesLivesGet'],
    ['Größere Häuser', 'GrößereHäuser'],
  ])('is offered a name that can be read: %s', async (title, name) => {
    expect(labels(await offered(`outcome: ${title}|`))).toEqual([`Name it ${name}`]);
  });

  it('gets its name by a quick fix', async () => {
    const editor = await Editor.start({ 'plan.plan': `${PLAN}outcome: Warm homes\n` });
    await editor.open('plan.plan');
    const line = PLAN.split('\n').length - 1;
    const actions = await editor.request<{ title: string; edit: { changes: Record<string, TextEdit[]> } }[]>(
      'textDocument/codeAction',
      {
        textDocument: { uri: editor.uri('plan.plan') },
        range: { start: { line, character: 9 }, end: { line, character: 9 } },
        context: { diagnostics: [] },
      },
    );
    const fix = actions.find(({ title }) => title === 'Add ‘WarmHomes’');
    const document = TextDocument.create('', '', 0, `${PLAN}outcome: Warm homes\n`);
    const fixed = TextDocument.applyEdits(document, fix?.edit.changes[editor.uri('plan.plan')] ?? []);
    await editor.stop();
    expect(fixed).toBe(`${PLAN}outcome WarmHomes: Warm homes\n`);
  });
});
