import { buildPlan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';
import { asWords } from '../src/features/words/as-words.js';

const PARAGRAPHS =
  'Town centres matter to residents. They said so in 2024.\r\n\r\nWe will:\r\n•\tkeep them clean\r\n•\tfill empty shops\r\n';

it('puts > before each line, and keeps paragraphs and entries', () => {
  expect(asWords(PARAGRAPHS, '  ')).toBe(
    '> Town centres matter to residents. They said so in 2024.\n  >\n  > We will:\n  > - keep them clean\n  > - fill empty shops',
  );
});

it('goes on after a > that stands there', () => {
  expect(asWords('One thing.\nAnother thing.', '  > ')).toBe('One thing.\n  > Another thing.');
  expect(asWords('One thing.\nAnother thing.', '  >')).toBe(' One thing.\n  > Another thing.');
});

it.each([
  ['a table', 'Staff\t£5\nRent\t£6'],
  ['lines of a plan', 'outcome Jobs: Good jobs\n  supports Economy'],
  ['a part of a line', 'higher'],
  ['a short title', 'Local people have good jobs'],
  ['nothing', '\n\n'],
  ['figures', '12\n13'],
  ['words of readers that are there already', '> One\n> Two'],
])('leaves %s as it is', (_, text) => {
  expect(asWords(text, '  ')).toBeUndefined();
});

it('leaves what is pasted into the middle of a line as it is', () => {
  expect(asWords(PARAGRAPHS, 'outcome Jobs: ')).toBeUndefined();
});

it('is read without a mistake, and says the same', () => {
  const text = `outcome Jobs: Good jobs\n  ${asWords(PARAGRAPHS, '  ')}\n`;
  const plan = buildPlan([new FactReader().read('plan.plan', text)]);
  const [outcome] = plan.of('outcome');
  expect(outcome?.file.problems).toEqual([]);
  expect(outcome?.fact.narrative.map((each) => each.text).join('\n')).toContain('- keep them clean');
});
