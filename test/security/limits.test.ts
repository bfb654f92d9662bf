// Plans that are slow by design: what is not looked at is said, and counts against the plan. `npm run bench -- --hard` measures
// how long such plans take; here stand the limits.
import { Declarations, FileIndex, Plan } from '@goldenthread/model';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { QuickReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread, SOUND } from '../cli/command.js';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

async function findingsIn(text: string): Promise<Finding[]> {
  const facts = await new QuickReader().read('/town.plan', text);
  return checkPlan(new Plan(new Declarations([facts], (file) => new FileIndex(file))), rules);
}

const ofRule = (findings: readonly Finding[], rule: string): Finding[] => findings.filter((each) => each.rule === rule);

describe('findings', () => {
  const unknown = (settings: string, count: number): string =>
    `plan T: T\n  as at 2025-03-31\n${settings}vision V: V\n${lines(count, (index) => `outcome O${index}: People live well ${index}\n  supports Nowhere${index}`)}\n`;

  it('of one rule are listed up to 10,000, and then it is said that there are more', async () => {
    const found = ofRule(await findingsIn(unknown('  rule unknown-name hint\n', 10_050)), 'unknown-name');
    expect(found).toHaveLength(10_001);
    expect(found.filter(({ severity }) => severity === 'hint')).toHaveLength(10_000);
    const last = found.find(({ severity }) => severity === 'error');
    // What is not listed may be worse than what is.
    expect(last?.message).toBe(
      'The plan has more than 10,000 findings of ‘unknown-name’. Those from here on are not listed. Fix some of the others first, then check again.',
    );
    expect(last?.accepted).toBeNull();
    expect(last?.at).toEqual(found.at(-1)?.at);
  });

  it('of exactly so many are all of them', async () => {
    const found = ofRule(await findingsIn(unknown('', 10_000)), 'unknown-name');
    expect(found).toHaveLength(10_000);
    expect(found.some(({ message }) => message.includes('not listed'))).toBe(false);
  });

  it('that nobody looked at make no acceptance look unused', async () => {
    const text = unknown('', 10_050).replace(/(supports Nowhere10040)$/m, '$1\n  accept unknown-name: The county declares it');
    expect(ofRule(await findingsIn(text), 'accept-unused')).toEqual([]);
  });

  it('fail a check that a setting would let pass', async () => {
    const cwd = folderWith({ 'town.plan': unknown('  rule unknown-name hint\n', 10_050) });
    const { code, out } = await goldenthread(['check', '--format', 'lines'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/error: The plan has more than 10,000 findings of ‘unknown-name’/);
  });
});

describe('requirements', () => {
  const projects = (count: number): string =>
    `plan T: T\n  as at 2025-03-31\n${lines(count, (index) => `project W${index}: P ${index}`)}\n`;

  it('find up to 10,000 gaps together, and then it is said that there are more', async () => {
    const own = lines(1_500, (index) => `requirement R${index}: Rule ${index}\n  for project\n  has at least 2 measured by`);
    const found = (await findingsIn(`${projects(1_500)}${own}`)).filter(({ rule }) => /^R\d+$/.test(rule));
    expect(found.length).toBe(10_001);
    expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'The plan has more than 10,000 findings of its own requirements. Those from here on are not listed. Fix some of the others first, then check again.',
    ]);
  });

  it('that ask for something of something again and again are found', async () => {
    const found = await findingsIn(`${projects(3)}requirement R: Rule\n  for work ${'with work '.repeat(20)}\n  has risk\n`);
    expect(ofRule(found, 'requirement-unclear').map(({ message }) => message)[0]).toContain('more often than can be checked');
  });

  it('of more words than anybody reads are found', async () => {
    const found = await findingsIn(
      `${projects(3)}requirement R: Rule\n  for project ${'with risk '.repeat(20_000)}\n  has risk\n`,
    );
    expect(ofRule(found, 'requirement-unclear').map(({ message }) => message)[0]).toContain('more than 60 words');
  });
});

describe('suggestions', () => {
  it('end where too many names are unknown, and that is said', async () => {
    const long = 'L'.padEnd(190, 'ongName');
    const text = `vision V: V\n${lines(3_000, (index) => `priority ${long}${1_000_000 + index}: P\noutcome O${index}: O\n  supports ${long}x${100_000 + index}`)}\n`;
    const found = ofRule(await findingsIn(text), 'unknown-name');
    const [first, last] = [found[0]?.message ?? '', found.at(-1)?.message ?? ''];
    expect(first).toContain('Did you mean');
    expect(last).not.toContain('Did you mean');
    expect(last).toContain('No name like it was looked for, as too many names are unknown.');
  });

  it('are given where few are', async () => {
    const text = `vision Thriving: V\n${lines(300, (index) => `outcome O${index}: O\n  supports Thrivin`)}\n`;
    for (const { message } of ofRule(await findingsIn(text), 'unknown-name')) expect(message).toContain('Did you mean');
  });
});

it('a file uses at most 1,000 other plans, and that is said', async () => {
  const text = `${lines(1_200, (index) => `use U${index} from: ../u${index}`)}\n${SOUND}`;
  const facts = await new QuickReader().read('/town.plan', text);
  expect(facts.uses).toHaveLength(1_000);
  const said = (await findingsIn(text)).filter(({ message }) => message.startsWith('A file can use at most 1,000 other plans.'));
  expect(said).toHaveLength(1);
  const [{ at }] = said as [Finding];
  // It stands at all of them.
  expect(text.slice(at.start, at.end)).toMatch(/^use U1000 from: .*use U1199 from: \.\.\/u1199$/s);
});

it('problems of reading are listed up to 200 a file, and the rest is counted', async () => {
  const found = await findingsIn(lines(5_000, (index) => `wibble ${index}`));
  expect(found).toHaveLength(200);
  expect(found.at(-1)?.message).toContain('(And 4800 more lines like this in the file.)');
});

describe('a .gitignore', () => {
  const folder = 'a/'.repeat(60);
  const check = async (gitignore: string) => {
    const cwd = folderWith({
      '.gitignore': gitignore,
      'town.plan': SOUND,
      [`${folder}x.plan`]: '# Nothing\n',
      'left/out.plan': '?',
    });
    return goldenthread(['check'], { cwd });
  };

  it.each([
    'a/**/**/**/**/**/**/b',
    'a/***/***/***/***/***/b',
    'a/**/a/**/a/**/a/**/a/**/a/**/b',
    '**/a/**/a/**/a/**/a/**/b',
    `${'*a'.repeat(30)}b`,
  ])('hangs nothing: %s', async (pattern) => {
    const { code, err } = await check(`${pattern}\nleft/\n`);
    expect(code).toBe(0);
    if (pattern.split('**').length > 5 && !pattern.includes('**/**') && !pattern.includes('***'))
      expect(err).toContain('.gitignore has 1 line that is not followed.');
  });

  it('leaves out what its simplified patterns say', async () => {
    const { code, err } = await check('left/**/**/**/**/out.plan\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('of very many lines is followed up to 5,000, and that is said', async () => {
    const { code, err } = await check(`left/\n${lines(200_000, (index) => `folder${index}/*/file${index}`)}`);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('.gitignore has 195,001 lines that are not followed. At most 5,000 patterns are'),
    });
  });
});

it('a folder more than 100 folders deep is a finding', async () => {
  const cwd = folderWith({ 'town.plan': SOUND, [`${'d/'.repeat(120)}x.plan`]: SOUND });
  const { code, out } = await goldenthread(['check', '--format', 'lines'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('This folder is more than 100 folders deep, so the plans in it are not checked. Move them further up.');
});

describe('money that parts and meets again', () => {
  // Each outcome supports two that each support two, and so on.
  const layers = (count: number, work: string): string =>
    `plan T: T
  as at 2025-03-31
  years 2024/25 to 2025/26
fund F: Fund
  holds revenue
vision V: V
${lines(count, (index) => ['A', 'B'].map((side) => `outcome ${side}${index}: O\n  supports ${index === 0 ? 'V' : `A${index - 1}, B${index - 1}`}`).join('\n'))}
${lines(count, (index) => `project W${index}: W\n  delivers A${index}\n  budget\n    years 2024/25\n    ${work}`)}
`;
  const budget = 'revenue F £1k';

  it('is added up where it can be, each amount once', async () => {
    const cwd = folderWith({ 'a/town.plan': layers(200, budget), 'b/town.plan': layers(200, 'revenue F £2k') });
    const { code, out } = await goldenthread(['diff', 'a', 'b', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    const of = (name: string) => JSON.parse(out).money.find((each: { name: string }) => each.name === name);
    expect(of('A0')).toMatchObject({ before: 200 * 100_000, after: 200 * 200_000 });
    expect(of('B150')).toMatchObject({ before: 49 * 100_000, after: 49 * 200_000 });
  });

  it('is given up with a sentence where it would take minutes', async () => {
    const cwd = folderWith({ 'a/town.plan': layers(4_000, budget), 'b/town.plan': layers(4_000, 'revenue F £2k') });
    const { code, out, err } = await goldenthread(['diff', 'a', 'b'], { cwd });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'What supports what, or is part of what, parts and meets again too often for the money to be added up. Take out links that are not needed, then try again.\n',
    });
  });

  it('costs nothing where there is none', async () => {
    const text = layers(4_000, budget).replace(/^project .*/ms, '');
    const cwd = folderWith({ 'a/town.plan': text, 'b/town.plan': text.replace('A9: O', 'A9: P') });
    expect((await goldenthread(['diff', 'a', 'b'], { cwd })).code).toBe(0);
  });
});

describe('chains as long as the plan', () => {
  const outcomes = (count: number, top: string): string =>
    `plan T: T\n  as at 2025-03-31\nvision V: V\n${lines(count, (index) => `outcome O${index}: Outcome ${index}\n  supports ${index === 0 ? top : `O${index - 1}`}`)}\n`;

  it.each([
    ['thread', 'V'],
    ['thread', 'O1999'],
    ['report', 'framework'],
    ['report', 'quarter'],
    ['publish', '-o', 'site'],
    ['export', '-o', 'x.xlsx'],
    ['diff', 'other', '.'],
  ])('are no bug in %s %s', async (...args) => {
    for (const top of ['V', 'O1999']) {
      const cwd = folderWith({ 'town.plan': outcomes(2_000, top), 'other/town.plan': outcomes(3, 'V') });
      const { code, err } = await goldenthread(args, { cwd });
      expect({ args, top, code, err }).toEqual({
        args,
        top,
        code: expect.toBeOneOf([0, 2]),
        err: expect.not.stringContaining('bug'),
      });
    }
  });

  it.each(['S0', 'S9999'])('scenarios that build on each other, the first on %s', async (first) => {
    const text = `plan T: T
  as at 2025-03-31
  years 2025/26
fund F: Fund
  holds revenue
  available £1m
${lines(10_000, (index) => `scenario S${index}: S\n  ${index === 0 ? (first === 'S0' ? 'change F 2025/26 £1k' : `builds on ${first}`) : `builds on S${index - 1}`}`)}
`;
    const cwd = folderWith({ 'town.plan': text });
    for (const args of [['check'], ['what-if', 'S9999']]) {
      const { code, err } = await goldenthread(args, { cwd });
      expect({ args, code, err }).toEqual({ args, code: expect.toBeOneOf([0, 1, 2]), err: expect.not.stringContaining('bug') });
    }
  });
});

it('a circle of many is told with 20 of its places, and how many more there are', async () => {
  const circle = lines(500, (index) => `outcome O${index}: O ${index}\n  supports O${(index + 1) % 500}`);
  const cwd = folderWith({ 'town.plan': `plan T: T\nvision V: V\n${circle}\n` });
  const { out } = await goldenthread(['check'], { cwd });
  expect(out.match(/See also/g)).toHaveLength(20);
  expect(out).toContain('And 480 more places. --format json lists them all.');
  const json = JSON.parse((await goldenthread(['check', '--format', 'json'], { cwd })).out);
  const found = json.plans[0].findings.find(({ rule }: { rule: string }) => rule === 'circular-link');
  expect(found.related).toHaveLength(500);
});
