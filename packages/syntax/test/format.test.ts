import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { formatPlan } from '../src/format/format.js';

const reader = new FactReader();
const root = fileURLToPath(new URL('../../../', import.meta.url));
const plans = ['examples', 'test/samples'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.plan'))
    .map((file) => path.join(folder, file)),
);

/** What a text says: its facts without their places, and with spaces and dashes made plain. */
function meaning(text: string): unknown {
  const { elements, uses, comments, problems } = reader.read('x.plan', text);
  const plain = (key: string, value: unknown): unknown => {
    if (key === 'at' || key === 'opener' || key === 'replacement') return undefined;
    return key === 'text' && typeof value === 'string'
      ? value.replace(/[ \t]+/g, ' ').replace(/^[\u2010-\u2015\u2212]/, '-')
      : value;
  };
  return JSON.parse(
    JSON.stringify([elements, uses, comments, problems.filter((problem) => problem.rule !== 'text-to-normalise')], plain),
  );
}

describe.each(plans)('%s', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8');

  it('means the same when it is formatted, and formatting again changes nothing', () => {
    for (const typed of [text, text.replace(/^ +/gm, ''), text.replace(/^ +/gm, '\t\t\t'), text.replaceAll(' ', '  ')]) {
      const formatted = formatPlan(typed);
      expect(formatPlan(formatted)).toBe(formatted);
      expect(meaning(formatted)).toEqual(meaning(typed));
    }
  });

  it('keeps its kind of line ends', () => {
    expect(formatPlan(text.replaceAll('\n', '\r\n'))).toBe(formatPlan(text).replaceAll('\n', '\r\n'));
  });
});

describe('the examples', () => {
  it.each(plans.filter((file) => file.startsWith('examples')))('%s stands as the formatter leaves it', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(formatPlan(text)).toBe(text);
  });
});

describe('a comment at the margin', () => {
  it.each([
    ['above a declaration', 'team A: A\n  owner B\n\n# C\nteam D: D\n'],
    ['among the lines of a declaration', 'team A: A\n  owner B\n# team C: C\n  code: 4\n'],
    ['several of them', 'team A: A\n# C\n# D\n\n# E\n  code: 4\n'],
    ['behind everything', 'team A: A\n  owner B\n# C\n'],
    ['behind everything, with a gap', 'team A: A\n  owner B\n\n# C\n'],
    ['inside a table', 'measure A: A\n  years   2024/25  2025/26\n# as reported\n  actual  4        5\n'],
    ['in a child', 'project A: A\n  benefit B: B\n# C\n    owner D\n'],
  ])('stays there: %s', (_, text) => expect(formatPlan(text)).toBe(text));

  it('goes with the lines around it where all stand at the margin, or where it is indented', () => {
    expect(formatPlan('team A: A\n# C\nowner B\n')).toBe('team A: A\n  # C\n  owner B\n');
    expect(formatPlan('team A: A\n    # C\n  owner B\n')).toBe('team A: A\n  # C\n  owner B\n');
    expect(formatPlan('team A: A\n  owner B\n  # C\n')).toBe('team A: A\n  owner B\n  # C\n');
  });
});

describe('formatting', () => {
  it('indents by depth and lines up the columns', () => {
    const typed = `project   P :  Canal
   led by A ,B
milestone M   by 2025-01: Consent
# about the money
budget
years 2024/25 2025/26
revenue GeneralFund £120k £1.15m
capital Borrowing once £2.5m -   : Ends early  # one day
benefit F: More people
towards O
>  Told at length
`;
    expect(formatPlan(typed)).toBe(`project P: Canal
  led by A, B
  milestone M by 2025-01: Consent
  # about the money
  budget
    years                   2024/25  2025/26
    revenue GeneralFund     £120k    £1.15m
    capital Borrowing once  £2.5m    -        : Ends early  # one day
  benefit F: More people
    towards O
    > Told at length
`);
  });

  it('keeps a line that it cannot read as it was typed', () => {
    expect(formatPlan('outcome A: B\n  mesured   by  C “x”\n')).toBe('outcome A: B\n  mesured   by  C “x”\n');
  });

  it.each([
    ['  ', 'service S: S\n  measure N:  N\n    owner Boss\n  comment legal:  Yes\n'],
    ['\t', 'service S: S\n\tmeasure N:  N\n\t\towner Boss\n\tcomment legal:  Yes\n'],
  ])('leaves a file alone where a line below an indented declaration may belong elsewhere', (_, text) => {
    expect(formatPlan(text)).toBe(text);
  });

  it('leaves an empty file empty', () => {
    expect([formatPlan(''), formatPlan('\n\n\n')]).toEqual(['', '']);
  });
});
