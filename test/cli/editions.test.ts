import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenthread, type Run } from './command.js';
import { type Files, replaced, START, TestRepository } from './history.js';

const run = (repository: TestRepository, ...args: string[]): Promise<Run> =>
  goldenthread(['diff', ...args], { cwd: repository.folder });

interface Made {
  readonly marks: readonly string[];
  readonly blocks: readonly { readonly facts?: readonly { readonly term: string; readonly detail: string }[] }[];
  readonly sections: readonly {
    readonly title: string;
    readonly blocks: readonly {
      readonly rows: readonly { readonly cells: readonly { readonly text?: string; readonly why?: string }[] }[];
    }[];
  }[];
}

/** What a document says, by its sections: the cells of each row. */
async function made(repository: TestRepository, ...args: string[]): Promise<Made> {
  const { code, out, err } = await run(repository, ...args, '--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const rowsOf = ({ sections }: Made): Record<string, string[][]> =>
  Object.fromEntries(
    sections.map(({ title, blocks }) => [
      title,
      (blocks[0]?.rows ?? []).map(({ cells }) => cells.map(({ text, why }) => text ?? `– ${why}`)),
    ]),
  );

const APPROVED = replaced(START, ['status draft', 'status approved']);
const NEXT: Files = replaced(
  APPROVED,
  ['2027/28 76%', '2027/28 75.5%'],
  ['target 2026/27 10%', 'target 2026/27 9%'],
  ['risk Prices: Prices rise', 'outcome Homes: Everyone has a home\nrisk Prices: Costs rise'],
  ['  deliverable by 2027-06-30 owner Director: Quay open\n', ''],
  [
    'body Cabinet: Cabinet\n',
    'body Cabinet: Cabinet\ndecision Lower: A lower target\n  by Cabinet on 2025-06-12\n  approves Employment\n',
  ],
);

describe('what changed between the editions, for the public', () => {
  it('tells promises that are new, stronger, weaker and ended, each with its decision', { timeout: 60_000 }, async () => {
    const repository = new TestRepository(APPROVED);
    repository.git('tag', 'v1');
    repository.commit(NEXT);
    const document = await made(repository, 'v1', 'HEAD', '--as', 'edition');
    expect(rowsOf(document)).toEqual({
      'New promises': [['The outcome ‘Everyone has a home’ is new', '– no decision is needed']],
      'Stronger promises': [
        ['The target of ‘Streets below standard’ is stronger: 9% in place of 10% in 2026/27', '– no decision is needed'],
      ],
      'Weaker promises': [
        ['The target of ‘Adults in work’ is weaker: 75.5% in place of 76% in 2027/28', 'A lower target, Cabinet, 12 June 2025'],
      ],
      'Promises that ended': [['The deliverable ‘Quay open’ leaves the plan', '– no decision is recorded']],
    });
    expect(document.marks).toEqual([]);
    for (const format of ['text', 'markdown', 'html']) {
      const { out } = await run(repository, 'v1', 'HEAD', '--as', 'edition', '--format', format);
      expect(out).toContain('Weaker promises');
      expect(out).not.toContain('Costs rise');
    }
    const file = path.join(repository.folder, 'changes.docx');
    expect(await run(repository, 'v1', 'HEAD', '--as', 'edition', '-o', file)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('against the last version that was approved, on the main branch', { timeout: 60_000 }, async () => {
    const repository = new TestRepository(START);
    expect(await run(repository, 'approved')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No version of this plan was approved'),
    });
    const approved = repository.commit(APPROVED);
    repository.commit(replaced(APPROVED, ['status approved', 'status draft'], ['2027/28 76%', '2027/28 77%']));
    repository.git('checkout', '-q', '-b', 'mine');
    repository.commit(NEXT);
    const document = await made(repository, 'approved', '--as', 'edition');
    expect(document.blocks[0]?.facts?.[0]?.detail).toMatch(
      new RegExp(`^the last approved version of .* \\(version ${approved.slice(0, 10)}\\)$`),
    );
    expect(rowsOf(document)['Weaker promises']).toHaveLength(1);
    expect((await run(repository, 'approved', '--format', 'json')).out).toContain('"75.5%"');
    // A branch of that name is what is meant.
    repository.git('branch', 'approved', 'HEAD');
    expect((await run(repository, 'approved')).out).toContain('Nothing changed');
  });

  it('leaves out what is exempt, and says so', { timeout: 60_000 }, async () => {
    const hidden = (files: Files): Files =>
      replaced(files, [
        'measure Employment: Adults in work',
        'measure Employment: Adults in work\n  publish exempt: paragraph 3',
      ]);
    const repository = new TestRepository(hidden(APPROVED));
    repository.git('tag', 'v1');
    repository.commit(hidden(NEXT));
    for (const as of ['edition', 'committee']) {
      const { out } = await run(repository, 'v1', 'HEAD', '--as', as);
      expect(out).not.toContain('75.5%');
      expect(out).toMatch(/exempt from publication/);
      const shown = await run(repository, 'v1', 'HEAD', '--as', as, '--with-exempt');
      expect(shown.out).toContain('75.5%');
      expect(shown.out).toContain('EXEMPT');
    }
  });
});

it('a page for the committee: both versions with their days, who proposed, who has to agree', { timeout: 60_000 }, async () => {
  const repository = new TestRepository(APPROVED);
  repository.git('tag', 'v1');
  repository.commit(replaced(NEXT, ['2025/26 £200k', '2025/26 £250k']));
  const document = await made(repository, 'v1..HEAD', '--as', 'committee');
  const facts = Object.fromEntries((document.blocks[0]?.facts ?? []).map(({ term, detail }) => [term, detail]));
  expect(facts).toMatchObject({
    Before: expect.stringMatching(/^v1 of .* \(version/),
    Now: expect.stringMatching(/^HEAD of/),
    'Proposed by': 'Test',
  });
  expect(Object.keys(rowsOf(document))).toEqual([
    'Needs members',
    'Needs an officer',
    'Needs no agreement',
    'Money',
    'To check again',
  ]);
  expect(rowsOf(document)['Needs members']?.map(([, , decision]) => decision)).toContain('A lower target, Cabinet, 12 June 2025');
  expect(rowsOf(document).Money).toContainEqual(['The quay', '£250k (before: £200k)']);
});

it.each([
  [['--as', 'poster'], /--as can be edition or committee/],
  [['-o', 'x.docx'], /-o goes with --as/],
  [['--as', 'edition', '--format', 'word'], /needs a file/],
])('%j: a plain sentence, and 2', async (args, message) => {
  const { code, out, err } = await run(new TestRepository(START), 'HEAD', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});
