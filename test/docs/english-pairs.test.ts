import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foundIn } from './banned.js';

// The design’s table of what was said and what is said instead, pair by pair: the first is banned everywhere, the second is said.

const PAIRS: readonly (readonly [banned: readonly string[], said: readonly string[]])[] = [
  [
    ['mend', 'Found / Mended / When it speaks'],
    ['## When this applies', '## Fixed', '## Example'],
  ],
  [
    ['Figures are other ones.', 'It stands otherwise.', 'The plan is set otherwise.'],
    ['changes its figures', 'plan setting'],
  ],
  [['goes by the name X, it was Y'], ['no longer has a name', 'is now called']],
  [
    ['shares itself out otherwise', 'is spread over the years otherwise'],
    ['splits its money differently', 'saves the same in other years'],
  ],
  [['No measure in the plan tells.'], ['No measure shows whether this happens']],
  [['longer than a million signs'], ['1 million characters']],
  [
    ['you have no right to do that', 'the disk can only be read'],
    ['you do not have permission', 'it does not exist', 'the disk is read-only'],
  ],
  [['a fault of its own, not of your plan'], ['Golden Thread has a bug. Your plan is not the cause. Please report it.']],
  [['Mend slips of the pen'], ['Fix typing mistakes']],
  [
    ['the page that readers will see', 'the thread as a picture', 'What does my change mean?'],
    ['plan page', 'thread view', 'Summary of my changes'],
  ],
  [['Each start below is whole.', 'nothing has to be filled in'], ['is complete']],
  [['leads from an empty folder to a plan without gaps'], ['takes you from an empty folder to a plan without gaps']],
  [['Nothing in the plan takes a new outcome yet. Write an outcome first.'], ['There is no plan yet', 'Start one first']],
  [['Where is the plan to be?', 'What is it to be added to?'], ['Where should it be saved?']],
  [
    ['Find everything that names it', 'Arrange the view by finding'],
    ['Show where it is used', 'Group by problem'],
  ],
  [
    ['Show what is to be mended', 'Mend this gap'],
    ['Show problems', 'Fix this'],
  ],
  [
    ['Declare fund ‘X’', 'Let X and Y lead it'],
    ['as a new ', 'the lead'],
  ],
  [['Accept ‘rule’ here, with a reason'], ['This is intended: give a reason']],
  [
    ['Beside the thread', 'Not on the thread'],
    ['People, funds and the rest', 'Not linked to any outcome'],
  ],
  [
    ['‘The’ can’t start a line.', 'The table on the clipboard can’t stand here.'],
    ['This line cannot be read', 'paste again'],
  ],
  [
    ['‘Budget’ is no figure.', 'It stands as an empty cell.'],
    ['is not a number', 'so the cell is left empty'],
  ],
  [['As it will stand in the plan', 'as far as it goes'], ['What will be added']],
  [
    ['All 28 are shown', 'Reaches it: £898,000', 'Tells: how much', 'helped by disbenefit'],
    ['Money for this outcome', 'downside'],
  ],
  [['the main branch, where this branch left it'], ['the agreed plan']],
  [['Nothing is found: the thread is whole'], ['No problems found']],
];

const TEXTS = globSync([
  'packages/*/src/**/*.{ts,tsx,md}',
  'packages/vscode/package.json',
  'packages/vscode/walkthrough/*.md',
  'README.md',
  'docs/*.md',
])
  .filter((file) => !/generated/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

it.each(PAIRS.map(([banned, said]) => [banned.join('; '), banned, said] as const))('%s', (_, banned, said) => {
  for (const phrase of banned) expect(foundIn(phrase), phrase).not.toEqual([]);
  for (const phrase of said) {
    expect(
      TEXTS.some((text) => text.includes(phrase)),
      phrase,
    ).toBe(true);
    expect(foundIn(phrase), phrase).toEqual([]);
  }
});
