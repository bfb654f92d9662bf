import { buildPlan, figuresInWords, type Plan, standingOf } from '@goldenthread/model';
import { planToJson } from '@goldenthread/model/json';
import { Cards, makeReport, planTree, type ReportDocument, reports, type TreeNode, tablesOf } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

const reader = new FactReader();

const planOf = (asAt: string, ...lines: string[]): Plan =>
  buildPlan([
    reader.read(
      'a.plan',
      `plan P: Plan
  years 2023/24 to 2026/27
  as at ${asAt}
vision V: A place to live
outcome O: More homes
  supports V
  measured by M
measure M: Homes brought back into use
${lines.map((line) => `  ${line}\n`).join('')}`,
    ),
  ]);

const PLAIN = ['better higher', 'target 2023/24 200, 2024/25 220', 'target 2024/25 Q1 50, 2024/25 Q3 60'];
const HIGHER = [...PLAIN, 'amber within 5%'];

/** The colour that each place which shows one gives of the measure. */
function everywhere(plan: Plan): Record<string, string | undefined> {
  const [measure] = plan.of('measure');
  if (!measure) throw new Error('no measure');
  const findings = checkPlan(plan, rules);
  const found = (rule: string): boolean => findings.some((finding) => finding.rule === rule);
  const words = figuresInWords(plan, measure, { colour: (colour) => `<${colour}>`, words: (text) => text }).join('. ');
  const tree = planTree({ plan, findings: [], root: 'a' }, 'thread');
  const node = [...walk([tree])].find(({ element }) => element === measure);
  return {
    standing: standingOf(plan, measure)?.rag,
    words: /<(\w+)>/.exec(words)?.[1],
    json: planToJson(plan).thread[0]?.measuredBy[0]?.rag ?? undefined,
    thread: new Cards(plan, [], undefined).card(measure).rag,
    tree: node?.note().state,
    rule: found('red-without-recovery-action') ? 'red' : undefined,
  };
}

/** The reports that show how measures stand. */
const SHOWING = reports.filter(({ name }) => ['quarter', 'exceptions', 'measures', 'annual', 'monitor'].includes(name));

/** The colours in the tables of a report. */
const ragsIn = (document: ReportDocument): string[] =>
  [...tablesOf(document)].flatMap(({ table }) =>
    table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.type === 'rag' ? cell.rag : []))),
  );

function* walk(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children());
  }
}

describe('one colour, wherever it is shown', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['red by its figures alone', '2025-03-31', [...HIGHER, 'actual 2024/25 100'], 'red'],
    ['green by its figures alone', '2025-03-31', [...HIGHER, 'actual 2024/25 220'], 'green'],
    ['amber within its own tolerance', '2025-03-31', [...PLAIN, 'amber within 10%', 'actual 2024/25 200'], 'amber'],
    ['red beside a green that is stated', '2025-03-31', [...HIGHER, 'actual 2024/25 100', 'status green in 2024/25'], 'red'],
    ['red beside a green of no period', '2025-03-31', [...HIGHER, 'actual 2024/25 100', 'status green'], 'red'],
    [
      'the amber that is stated, where nothing says how far amber goes',
      '2025-03-31',
      [...PLAIN, 'actual 2024/25 100', 'status amber'],
      'amber',
    ],
    ['red, where the plan says how far amber goes', '2025-03-31', [...HIGHER, 'actual 2024/25 100', 'status amber'], 'red'],
    ['the colour of a later quarter', '2024-12-31', [...HIGHER, 'actual 2024/25 Q1 60', 'status red in 2024/25 Q3'], 'red'],
    ['the figure of a later quarter', '2024-12-31', [...HIGHER, 'actual 2024/25 Q3 10', 'status green in 2024/25 Q1'], 'red'],
    ['the latest figure, in whichever order', '2025-03-31', [...HIGHER, 'actual 2024/25 100, 2023/24 200'], 'red'],
    ['no figure of a year to come', '2024-03-31', [...HIGHER, 'actual 2023/24 100, 2024/25 220'], 'red'],
    ['lower is better', '2025-03-31', ['better lower', 'target 2024/25 220', 'actual 2024/25 100'], 'green'],
    [
      'in a range',
      '2025-03-31',
      ['better between 10 and 20', 'amber within 5%', 'target 2024/25 20', 'actual 2024/25 100'],
      'red',
    ],
    ['a status alone', '2025-03-31', ['status red in 2024/25 Q3'], 'red'],
    ['a figure without a target', '2025-03-31', ['better higher', 'actual 2024/25 100'], undefined],
    ['a figure without a direction', '2025-03-31', ['target 2024/25 220', 'actual 2024/25 100'], undefined],
    ['trend only', '2025-03-31', ['trend only', 'actual 2024/25 100'], undefined],
    ['stopped', '2025-03-31', [...HIGHER, 'actual 2024/25 100', 'status stopped in 2024/25'], undefined],
  ])('%s', (_, asAt, lines, expected) => {
    const { rule, tree, ...shown } = everywhere(planOf(asAt, ...lines));
    expect(new Set(Object.values(shown))).toEqual(new Set([expected]));
    expect(tree === 'whole' ? undefined : tree).toBe(expected);
    expect(rule).toBe(expected === 'red' ? 'red' : undefined);
  });

  it.each<[string, string[], string, boolean]>([
    ['a figure short of its target', ['actual 2024/25 219'], '219 in 2024/25, against a target of 220: off target', true],
    ['one that is called green', ['actual 2024/25 219', 'status green'], 'off target. Reported as <green>', false],
    ['one that is called green for an earlier time', ['actual 2024/25 9', 'status green in 2023/24'], 'off target', true],
  ])('invents no colour where the plan does not say how far amber goes: %s', (_, lines, words, isFound) => {
    const said = /status (\w+)$/.exec(lines.join('\n'))?.[1];
    const plan = planOf('2025-03-31', ...PLAIN, ...lines);
    const { rule, tree, words: colour, ...shown } = everywhere(plan);
    expect(new Set(Object.values(shown))).toEqual(new Set([undefined]));
    expect(['whole', undefined]).toContain(tree);
    const [measure] = plan.of('measure');
    const say = { colour: (each: string) => `<${each}>`, words: (text: string) => text };
    expect(measure && figuresInWords(plan, measure, say).join('. ')).toContain(words);
    expect(rule).toBe(isFound ? 'red' : undefined);
    expect(colour).toBe(said);
    const colours = new Set(SHOWING.flatMap((report) => ragsIn(makeReport(report, { plan, findings: [] }))));
    expect(colours).toEqual(new Set());
  });

  it('says what makes it red, and points at the target', () => {
    const [found] = checkPlan(planOf('2025-03-31', ...HIGHER, 'actual 2024/25 100'), rules).filter(
      ({ rule }) => rule === 'red-without-recovery-action',
    );
    expect(found?.message).toBe(
      '‘Homes brought back into use’ is red (100 against 220 in 2024/25) and nothing is planned to recover it. Add an action with an owner and a date.',
    );
    expect(found?.related.map(({ message }) => message)).toEqual(['the target']);
  });
});
