import { newEntry } from '../entries.js';
import type { RegisterReader } from '../register-row.js';
import type { Containers } from './containers.js';
import { seriesMoney } from './money.js';

/** A benefits register: a row is a benefit, with what it is for and how it will be seen. */
export const benefits =
  (containers: Containers, symbol: string, unit: '' | 'k' | 'm' | 'bn'): RegisterReader =>
  (row) => {
    const title = row.title('benefit', 'title');
    if (title === '') return [];
    const frees = !/\bnon-?\s?cashable\b/i.test(row.peek('kind'));
    const dis = /^dis-?benefit$/i.test(row.peek('kind'));
    if (dis) row.take('kind');
    const entry = newEntry(dis ? 'disbenefit' : 'benefit', undefined, title, row.row.number);
    row.link(entry, 'outcome', 'towards', ['outcome']);
    row.linkKnown(entry, 'measuredBy', 'measured by', ['measure']);
    row.link(entry, 'measure', 'measured by', ['measure']);
    row.owners(entry);
    row.date(entry, 'due', 'realised by');
    // What is worth something and frees no money is kept in words: a plan counts as cashable what it can spend.
    if (frees)
      seriesMoney(
        row,
        entry,
        () => 'cashable',
        symbol,
        unit,
        () => false,
      );
    else row.amountsInWords(entry, unit);
    row.status(entry);
    const left = containers.add(row, entry);
    row.keepRest(entry);
    return left;
  };
