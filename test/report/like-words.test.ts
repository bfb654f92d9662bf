import { expect, it } from 'vitest';
import { diffTexts } from './support.js';

const NAMES = ['Parks', 'Streets', 'Homes', 'Shops', 'Roads'];
const plan = (title: (name: string) => string): string =>
  `plan P: A plan\n  years 2025/26 to 2026/27\npriority All: All\n${NAMES.map((name) => `outcome ${name}: ${title(name)}\n  supports All\n`).join('')}`;

it('the same words in the place of the same others are one row, and still for members', () => {
  const { headline, matters, changes } = diffTexts(
    plan((name) => `Customers are glad of ${name}`),
    plan((name) => `Residents are glad of ${name}`),
  );
  expect(matters.map(({ sort, changes: places }) => [sort, places.length])).toEqual([['alike', 5]]);
  expect(changes.map(({ grade }) => grade)).toEqual(NAMES.map(() => 'member'));
  expect(headline).toBe(
    '‘Residents’ takes the place of ‘Customers’ in five titles and explanations: ‘Residents are glad of Parks’, ‘Residents are glad of Streets’, ‘Residents are glad of Homes’ and two more; members have to agree, and have not.',
  );
});

it.each([
  ['how much', 'within two weeks', 'within four weeks'],
  ['how many', 'for all', 'for some'],
])('what says %s keeps a row each', (_, was, is) => {
  const { matters } = diffTexts(
    plan((name) => `${name} ${was}`),
    plan((name) => `${name} ${is}`),
  );
  expect(matters).toHaveLength(NAMES.length);
});

it('different words keep a row each', () => {
  const { matters } = diffTexts(
    plan((name) => `${name} are ours`),
    plan((name) => `${name} are ${name.toLowerCase()}`),
  );
  expect(matters).toHaveLength(NAMES.length);
});
