import { readFileSync } from 'node:fs';
import type { ElementFact, FileFacts } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';

const reader = new FactReader();
const sample = (name: string): string => readFileSync(new URL(`../../../test/samples/${name}`, import.meta.url), 'utf8');
const SAMPLES = ['tour.plan', 'rest.plan'];

/** What a file says, without where it says it. */
function sayings(facts: FileFacts): string[] {
  const said: string[] = [];
  const say = (element: ElementFact, above: string): void => {
    const here = `${above}/${element.kind} ${element.name?.name ?? ''}`;
    said.push(`${here}: ${element.title?.text ?? ''}`);
    for (const clause of element.clauses)
      said.push(`${here} ${JSON.stringify(clause, (key, value) => (key === 'at' ? undefined : value))}`);
    for (const line of element.narrative) said.push(`${here} > ${line.text}`);
    for (const child of element.children) say(child, here);
  };
  for (const element of facts.elements) say(element, '');
  return said;
}

const lineOf = (facts: FileFacts, offset: number): number => facts.lines.filter((start) => start <= offset).length;

describe.each(SAMPLES)('%s', (name) => {
  const text = sample(name);

  it('is read without a problem', () => {
    expect(reader.read(name, text).problems.filter((problem) => problem.rule !== 'text-to-normalise')).toEqual([]);
  });

  it.each([
    'mesured by Something',
    'Some words that someone typed',
    '??? %% !!',
    '99 bottles',
    '£5m more',
    'gap',
    ': words alone',
    '-',
  ])('keeps everything else when the line "%s" is put anywhere in it', (garbage) => {
    const lines = text.split('\n');
    const whole = new Set(sayings(reader.read(name, text)));
    for (let index = 1; index < lines.length; index++) {
      const broken = [...lines.slice(0, index), garbage, ...lines.slice(index)].join('\n');
      const facts = reader.read(name, broken);
      const said = new Set(sayings(facts));
      const lost = [...whole].filter((each) => !said.has(each));
      const problems = facts.problems.filter((problem) => problem.rule !== 'text-to-normalise');
      if (garbage !== 'gap') expect(lost, `at line ${index + 1}: ${lines[index - 1]}`).toEqual([]);
      if (garbage !== '-' || problems.length > 0) {
        expect(problems.length, `at line ${index + 1}`).toBeGreaterThan(0);
        expect(
          problems.every((problem) => Math.abs(lineOf(facts, problem.at.start) - (index + 1)) <= 1),
          `at line ${index + 1}`,
        ).toBe(true);
      }
    }
  });

  it('reports a problem on every line that is cut short, and only there', () => {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      const cut = /^(\s+(?:supports|measured by|led by|delivers|owner|reports to)) /.exec(line)?.[1];
      if (!cut) return;
      const facts = reader.read(name, [...lines.slice(0, index), cut, ...lines.slice(index + 1)].join('\n'));
      expect(facts.problems.map((problem) => lineOf(facts, problem.at.start))).toEqual([index + 1]);
      expect(facts.problems[0]?.message).toMatch(/stops too soon/);
    });
  });
});

describe('every problem', () => {
  it('of a file is reported, not only the first', () => {
    const bad =
      'outcome A: B\n  mesured by C\n  supports\n  led by d\n  measured by X y\nproject P: Q\n  starts soon\n  ends 2024-13\n  gap\n';
    const facts = reader.read('x.plan', bad);
    expect(facts.problems.map((problem) => [lineOf(facts, problem.at.start), problem.rule])).toEqual([
      [2, 'unknown-word'],
      [3, 'line-not-understood'],
      [4, 'line-not-understood'],
      [5, 'unknown-word'],
      [7, 'period-invalid'],
      [8, 'period-invalid'],
      [9, 'line-not-understood'],
    ]);
  });

  it('is in the project’s own words', () => {
    const facts = reader.read('x.plan', 'outcome A: B\n  mesured by C\n  led by economy\n  supports A B\n');
    expect(facts.problems.map((problem) => problem.message)).toEqual([
      '‘mesured’ is not a word of the plan language. Did you mean ‘measured by’?',
      '‘economy’ starts with a small letter. Expected a name, and names start with a capital letter: ‘Economy’.',
      '‘A B’ is not a name: a name is one word, without spaces. Write ‘AB’ if it is one name, or ‘A, B’ if there are several.',
    ]);
    expect(facts.problems[0]?.replacement?.text).toBe('measured by');
  });

  it('puts in the space that is missing behind a word of two parts', () => {
    const text = 'risk R: Costs rise\n  reviewed on2025-12-10: By the board\n';
    const { problems } = reader.read('x.plan', text);
    const { at, text: word } = problems[0]?.replacement ?? { at: { start: 0, end: 0 }, text: '' };
    expect(text.slice(0, at.start) + word + text.slice(at.end)).toContain('  reviewed on 2025-12-10: By the board\n');
  });

  it('beyond the first 200 is counted, not listed', () => {
    const facts = reader.read('x.plan', `outcome A: B\n${'  wrong line\n'.repeat(5000)}`);
    expect(facts.problems).toHaveLength(200);
    expect(facts.problems.at(-1)?.message).toMatch(/And 4800 more/);
  });
});

describe('words for people', () => {
  it('keep a # and everything else to the end of the line', () => {
    const [outcome] = reader.read(
      'x.plan',
      'outcome A: Room #4: the "blue" one, 50% > 40%\n  > a # in narrative\n  supports B # a comment: with a colon\n',
    ).elements;
    expect(outcome?.title?.text).toBe('Room #4: the "blue" one, 50% > 40%');
    expect(outcome?.narrative.map((line) => line.text)).toEqual(['a # in narrative']);
    expect(outcome?.clauses.map((clause) => clause.type)).toEqual(['supports']);
  });

  it('of a one-line child are its title, not its last clause’s', () => {
    const [project] = reader.read(
      'x.plan',
      'project P: Q\n  milestone M by 2025-01 status in progress: Consent\n    status amber: Late\n',
    ).elements;
    const [milestone] = project?.children ?? [];
    expect(milestone?.title?.text).toBe('Consent');
    expect(milestone?.clauses.map((clause) => [clause.type, 'words' in clause ? clause.words?.text : undefined])).toEqual([
      ['by', undefined],
      ['status', undefined],
      ['status', 'Late'],
    ]);
  });
});

describe('names', () => {
  it.each(['Ŵyth', 'Éire', 'Ynys-Môn', 'KPI-12', 'S151', 'Ẃ_2', 'Łódź', 'Übergang'])('may be %s', (name) => {
    const facts = reader.read('x.plan', `outcome ${name}: Title\n  supports ${name}\n`);
    expect(facts.problems).toEqual([]);
    expect(facts.elements[0]?.name?.name).toBe(name);
  });

  it('may be of another plan', () => {
    const facts = reader.read('x.plan', 'use County from: ../county\noutcome A: Title\n  supports County.Strong-Économie\n');
    expect(facts.problems).toEqual([]);
    expect(facts.uses.map((use) => [use.name.name, use.path.text])).toEqual([['County', '../county']]);
  });

  it.each(['plan', 'budget', 'saving', 'by', 'review'])('never clash with the word %s', (word) => {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    expect(reader.read('x.plan', `outcome ${name}: Title\n  supports ${name}\n`).problems).toEqual([]);
  });
});

it('a line that nothing being read can go on with does not stop what comes after it', () => {
  const own = new FactReader();
  const facts = own.read('x.plan', 'budget for\n  owner Someone\n  > Words.\nofficer Clerk: Clerk to the council\n');
  expect(facts.problems.map((problem) => lineOf(facts, problem.at.start))).toContain(1);
  expect(facts.elements.map((element) => element.kind)).toContain('officer');
  // Nor is anything of it left for the next file.
  expect(own.read('y.plan', 'officer Clerk: Clerk to the council\n').problems).toEqual([]);
});

describe('an opening line that can not be read', () => {
  it.each([
    ['budget for Skills follows Kindness', '  code: EC1', 'code'],
    ['budget for Skills nonsense', '  code: EC1', 'code'],
    ['outcome Jobs nonsense', '  code: EC1', 'code'],
    ['project P: P\n  milestone nonsense', '    by 2025-06', 'by'],
    ['project P: P\n  milestone , Opening', '    status complete', 'status'],
    ['project P: P\n  budget nonsense', '    years 2024/25', 'years'],
  ])('keeps what stands below "%s"', (opening, below, type) => {
    const facts = reader.read('x.plan', `${opening}\n${below}\n`);
    const [first] = facts.elements;
    const innermost = first?.children.at(-1) ?? first;
    expect(innermost?.clauses.map((clause) => clause.type)).toEqual([type]);
    expect(facts.problems).toHaveLength(1);
  });
});
