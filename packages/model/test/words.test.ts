import { describe, expect, it } from 'vitest';
import { capitalised, counted, countedInWords, listed, plural, withArticle } from '../src/text/words.js';

describe('words', () => {
  it('lists', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    expect(listed(['a', 'b'], 'and no')).toBe('a and no b');
  });

  it.each([
    ['outcome', 'outcomes'],
    ['priority', 'priorities'],
    ['journey', 'journeys'],
    ['process', 'processes'],
    ['box', 'boxes'],
    ['branch', 'branches'],
    ['Aims', 'Aims'],
    ['focus', 'focuses'],
    ['area of focus', 'areas of focus'],
    ['Priority for the county', 'Priorities for the county'],
    ['line in a table', 'lines in a table'],
    ['Nod llesiant', 'Nodau llesiant'],
    ['blaenoriaeth', 'blaenoriaethau'],
  ])('says more than one %s as %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });

  it('counts', () => {
    expect(counted(1, 'priority')).toBe('1 priority');
    expect(counted(1250, 'priority')).toBe('1,250 priorities');
    expect(counted(2, 'piece of work', 'pieces of work')).toBe('2 pieces of work');
    expect(countedInWords(0, 'target')).toBe('no targets');
    expect(countedInWords(1, 'target')).toBe('one target');
    expect(countedInWords(11, 'target')).toBe('11 targets');
  });

  it('puts an article or a capital letter before', () => {
    expect(withArticle('outcome')).toBe('an outcome');
    expect(withArticle('measure')).toBe('a measure');
    expect(withArticle('Ambition')).toBe('an Ambition');
    expect(capitalised('éclair')).toBe('Éclair');
    expect(capitalised('')).toBe('');
  });
});
