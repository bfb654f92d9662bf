import { type Element, figuresInWords, statusAt } from '@goldenthread/model';
import type { Words } from '../page.js';
import { clauseWords } from './clause-words.js';
import type { PageIndex } from './page-index.js';
import { plain } from './wording.js';

/** Where a measure stands: its latest figure against its target, and the colour with its word. */
export function measureStandingWords(pageIndex: PageIndex, measure: Element): Words {
  const parts: Words[number][] = [];
  // The colour is words among words: it is marked on the way and put in as what it is.
  const mark = '\u0001';
  const said = figuresInWords(pageIndex.plan, measure, {
    colour: (colour) => `${mark}${colour}${mark}`,
    words: (text) => plain(text).replaceAll(mark, ''),
  }).join('. ');
  for (const part of said.split(mark))
    parts.push(part === 'green' || part === 'amber' || part === 'red' ? { type: 'colour', colour: part } : part);
  return parts;
}

/** The colour or state that a piece of work is in. */
export function workStandingWords(pageIndex: PageIndex, work: Element): Words {
  const status = statusAt(pageIndex.plan, work);
  return status ? [': ', ...clauseWords(status, pageIndex, work).words] : [];
}
