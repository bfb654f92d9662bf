import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { formatPlan } from '../src/format/format.js';

// A line that begins something and has no place keeps what stands below it: that is nobody else's, and no finding of its own.

const reader = new FactReader();
const before = 'measure Clean: Clean streets\n  status green\n';
const read = (text: string) => reader.read('x.plan', text);

describe.each([
  ['a kind with a capital letter', 'Outcome Safe: Safe streets\n  status red\n  measured by Crime\n', 2],
  ['a kind that there is not', 'ambition Safe: Safe streets\n  status red\n', 1],
  ['another word for a kind, with tabs', 'KPI Crime: Crimes\n\tunit number\n\tactual 2024/25 5\n', 2],
  ['a child at the margin', 'milestone by 2026-03: Opens\n  status red\n  owner Head\n', 2],
  ['a budget at the margin', 'budget\n  years 2024/25\n  revenue General £10k\n', 2],
  ['a child of something else, indented', '  option A: First\n    advantage: Cheap\n    > Words about it\n', 2],
  ['a blank line and a comment among its lines', 'Outcome Safe: Safe\n\n  # A note.\n  status red\n', 1],
])('%s', (_, lines, below) => {
  const text = `${before}${lines}theme Green: Green\n`;

  it('is one problem, which says how much is not read', () => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    const said = below === 1 ? 'The line below it cannot be read either.' : `The ${below} lines below it cannot be read either.`;
    expect(problems[0]?.message.endsWith(said)).toBe(true);
  });

  it('gives nothing to what stands above it', () => {
    const [outcome, theme] = read(text).elements;
    const [alone] = read(before).elements;
    expect({ ...outcome, at: undefined }).toEqual({ ...alone, at: undefined });
    expect(theme?.name?.name).toBe('Green');
  });

  it('is left as it is by the formatter', () => {
    expect(formatPlan(text)).toBe(text);
  });
});

it('ends where a line stands level with it', () => {
  const { elements } = read(`project Depot: Depot\n  task Tender: Tender\n    owner Head\n  status green\n`);
  expect(elements[0]?.clauses.map(({ type }) => type)).toEqual(['status']);
});

it('words that begin nothing keep no lines', () => {
  const { elements, problems } = read('outcome Clean: Clean streets\nSome notes about this\n  status green\n');
  expect(elements[0]?.clauses.map(({ type }) => type)).toEqual(['status']);
  expect(problems).toHaveLength(1);
});
