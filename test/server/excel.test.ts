import type { ClipboardTable, PasteChoice } from '@goldenthread/exchange';
import { afterEach, describe, expect, it } from 'vitest';
import { COPY_TABLE, READ_SHEET, type SheetAnswer } from '../../packages/vscode/src/features/excel/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

const FUNDS = 'fund GeneralFund: General Fund\n  holds revenue\nfund Grant: Homes grant\n  holds grant\n';
const SHEET = 'Fund\t2024/25\t2025/26\r\nGeneral Fund\t£1,250\t(£5.50)\r\nHomes grant\t75\t-\r\n';

/** Opens a plan at the place of `|`, and asks what a table would become there. */
async function asked(text: string, sheet: string | ClipboardTable = SHEET, choice?: PasteChoice): Promise<SheetAnswer | null> {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  editor = await Editor.start({ 'money.plan': FUNDS, 'plan.plan': text.replace('|', '') }, undefined, EXTENSION);
  await editor.open('plan.plan');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const copied = typeof sheet === 'string' ? { text: sheet } : sheet;
  return editor.ask(READ_SHEET, { uri: editor.uri('plan.plan'), position, copied, choice });
}

/** The text of a plan once the answer's edit is made. */
function made(text: string, answer: SheetAnswer | null): string {
  const lines = text.replace('|', '').split('\n');
  const offset = ({ line, character }: SheetAnswer['edit']['start']): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const plain = lines.join('\n');
  if (!answer) throw new Error('no table was found');
  return plain.slice(0, offset(answer.edit.start)) + answer.edit.text + plain.slice(offset(answer.edit.end));
}

describe('a copied table', () => {
  it('becomes a budget below a piece of work', async () => {
    const text = 'plan P: Plan\nproject W: Insulation\n  |\n\noutcome O: Warm homes\n';
    const answer = await asked(text);
    expect(made(text, answer)).toBe(`plan P: Plan
project W: Insulation
  budget
    years                2024/25  2025/26
    revenue GeneralFund  £1,250   -£5.50
    revenue Grant        £75      -

outcome O: Warm homes
`);
    expect(answer?.possible).toEqual(['budget', 'rows', 'measures']);
    expect(answer?.funds.map(({ name }) => name)).toEqual(['GeneralFund', 'Grant']);
  });

  it('becomes a budget of the project whose benefit the cursor is in, below all of that', async () => {
    const head = 'plan P: Plan\nproject W: Insulation\n  benefit B: Lower bills\n';
    const budget = `  budget
    years                2024/25  2025/26
    revenue GeneralFund  £1,250   -£5.50
    revenue Grant        £75      -
`;
    const below = `${head}    |\n\noutcome O: Warm homes\n`;
    expect(made(below, await asked(below))).toBe(`${head}${budget}\noutcome O: Warm homes\n`);
    await editor.stop();
    const between = `${head}    |\n    realised by 2026/27\n`;
    expect(made(between, await asked(between))).toBe(`${head}    \n    realised by 2026/27\n${budget.trimEnd()}\n`);
  });

  it('becomes rows of the budget that the cursor is in; where the years are there already, only rows', async () => {
    const text =
      'plan P: Plan\nproject W: Work\n  budget\n    years 2024/25 2025/26\n    revenue Grant £1 £2|\n  milestone by 2025-01: Start\n';
    expect(made(text, await asked(text))).toBe(`plan P: Plan
project W: Work
  budget
    years 2024/25 2025/26
    revenue Grant £1 £2
    revenue GeneralFund  £1,250  -£5.50
    revenue Grant        £75     -
  milestone by 2025-01: Start
`);
  });

  it('with years of its own goes below the rows that are there, whose years stay theirs', async () => {
    const text = 'plan P: Plan\nproject W: Work\n  budget\n    years 2023/24|\n    revenue Grant £1\n';
    expect(made(text, await asked(text))).toBe(`plan P: Plan
project W: Work
  budget
    years 2023/24
    revenue Grant £1
    years                2024/25  2025/26
    revenue GeneralFund  £1,250   -£5.50
    revenue Grant        £75      -
`);
  });

  it('becomes rows of a measure', async () => {
    const text = 'plan P: Plan\nmeasure M: Recycling\n  unit percent\n  |\n';
    const answer = await asked(text, '\t2023/24\t2024/25\r\nTarget\t40%\t42%\r\nActual\t38.5%\t\r\n');
    expect(made(text, answer)).toBe(
      'plan P: Plan\nmeasure M: Recycling\n  unit percent\n  years   2023/24  2024/25\n  target  40%      42%\n  actual  38.5%    -\n',
    );
  });

  it('becomes whole measures behind the one that the cursor is in, with names that nothing has yet', async () => {
    const text = 'plan P: Plan\nmeasure Jobs: Jobs\n  unit number|\n  better higher\n\noutcome O: Work\n';
    const answer = await asked(text, 'KPI\tActual 2024/25\r\nJobs\t118\r\n', { as: 'measures' });
    expect(made(text, answer)).toBe(`plan P: Plan
measure Jobs: Jobs
  unit number
  better higher

measure Jobs2: Jobs
  unit number
  years   2024/25
  actual  118

outcome O: Work
`);
  });

  it('leaves no findings of reading behind', async () => {
    const text = 'plan P: Plan\nproject W: Insulation\n  |\n';
    const answer = await asked(text, SHEET, { unit: 'k' });
    await editor.type('plan.plan', made(text, answer));
    expect(editor.shown('plan.plan').filter((each) => /understood|unknown|invalid|normalise/.test(each))).toEqual([]);
    expect(answer?.rows.map(({ figures }) => figures)).toEqual([
      ['£1.25m', '-£5,500'],
      ['£75k', '-'],
    ]);
  });

  it('draws on the fund that is used most where it names none, and offers the years that a bare one may be', async () => {
    const text = 'plan P: Plan\n  years 2026/27 to 2027/28\nproject W: Work\n  |\n';
    const answer = await asked(text, 'Description\t2025\r\nStaff\t5\r\n', { columns: { 2: '2025/26' } });
    expect(made(text, answer)).toContain('revenue GeneralFund  £5       : Staff');
    expect(answer?.notes).toContain('The row ‘Staff’ names no fund of the plan: General Fund is used.');
    // The years of the plan and of the table, and two around them.
    expect(answer?.periods).toEqual(['2022/23', '2023/24', '2024/25', '2025/26', '2026/27', '2027/28', '2028/29', '2029/30']);
  });

  it('draws on a fund that is still to be declared where the plan has none', async () => {
    const text = 'plan P: Plan\nproject W: Work\n  |\n';
    editor = await Editor.start({ 'plan.plan': text.replace('|', '') }, undefined, EXTENSION);
    await editor.open('plan.plan');
    const sheet = '\t2024/25\nStaff\t£60,000\nRent\t£12,000\n';
    const params = { uri: editor.uri('plan.plan'), position: { line: 2, character: 2 }, copied: { text: sheet } };
    const answer = await editor.ask(READ_SHEET, params);
    expect(answer?.edit.text).toMatch(/revenue GeneralFund +£60k +: Staff\n +revenue GeneralFund +£12k +: Rent$/);
    expect(answer?.notes).toContain('2 rows name no fund of the plan: GeneralFund is used.');
  });

  it('is none without years, and in no plan', async () => {
    expect(await asked('plan P: Plan\n|\n', 'a\tb\nc\td\n')).toBeNull();
  });
});

describe('figures for a spreadsheet', () => {
  const TEXT = `plan P: Plan
measure M: Jobs
  unit number
  target 2024/25 1,500

measure N: Recycling
  unit percent
  actual 2024/25 38.5%

project W: Work
  milestone by 2025-01: Start
  budget
    years 2024/25
    revenue Grant £1.25m
`;
  const copied = async (start: number, end = start) => {
    editor = await Editor.start({ 'money.plan': FUNDS, 'plan.plan': TEXT }, undefined, EXTENSION);
    await editor.open('plan.plan');
    const answer = await editor.ask(COPY_TABLE, {
      uri: editor.uri('plan.plan'),
      start: { line: start, character: 0 },
      end: { line: end, character: 0 },
    });
    return answer?.text.split('\r\n');
  };

  it('are those at the cursor', async () => {
    expect(await copied(3)).toEqual(['Measure\tUnit\tSeries\t2024/25', 'Jobs\tnumber\ttarget\t1500']);
  });

  it('are those of the budget, also from elsewhere in the piece of work', async () => {
    expect(await copied(10)).toEqual(['Row\t2024/25', 'revenue Grant\t1250000']);
  });

  it('are those of everything that is selected', async () => {
    expect(await copied(1, 8)).toEqual([
      'Measure\tUnit\tSeries\t2024/25',
      'Jobs\tnumber\ttarget\t1500',
      'Recycling\tpercent\tactual\t38.5%',
    ]);
  });

  it('are none where there are none', async () => {
    expect(await copied(0)).toBeUndefined();
  });
});
