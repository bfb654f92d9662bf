import type { MoneyUnit } from '../../cells/cells.js';
import { newEntry } from '../entries.js';
import type { RegisterReader } from '../register-row.js';
import { WORK } from './containers.js';
import { seriesMoney } from './money.js';

const STAGES: readonly (readonly [RegExp, string])[] = [
  [/^(to find|unidentified|not identified|to be identified)$/i, 'to find'],
  [/^(identified|proposed|proposal|outline)$/i, 'identified'],
  [/^(agreed|approved)$/i, 'agreed'],
  [/^(delivered|achieved|complete)$/i, 'delivered'],
  [/^at risk$/i, 'at risk'],
];

/** A savings register: a row is a saving, with its amount in each year. `turned` says whether the sheet shows them below zero. */
export const savings =
  (symbol: string, unit: MoneyUnit, turned: (row: number) => boolean): RegisterReader =>
  (row) => {
    const title = row.title('saving', 'title');
    if (title === '') return [];
    const entry = newEntry('saving', row.declarer.nameFor(title, 'saving', row.peek('code')), title, row.row.number);
    row.words(entry, 'code', 'code');
    row.link(entry, 'from', 'from', ['service', ...WORK]);
    row.linkKnown(entry, 'project', 'part of', WORK);
    row.owners(entry);
    const stage = STAGES.find(([pattern]) => pattern.test(row.peek('stage')))?.[1];
    if (stage !== undefined && row.take('stage') !== '') entry.clauses.push(`stage ${stage}`);
    row.status(entry);
    row.date(entry, 'starts', 'starts');
    seriesMoney(
      row,
      entry,
      ({ series }) => (series === 'actual' ? 'achieved' : series === 'forecast' || series === 'baseline' ? undefined : 'amount'),
      symbol,
      unit,
      () => turned(row.row.number),
    );
    row.children(entry, 'mitigation', (text) => newEntry('mitigation', undefined, text, row.row.number));
    row.keepRest(entry);
    return [entry];
  };
