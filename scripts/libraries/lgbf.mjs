// Scotland's Local Government Benchmarking Framework as a library, from libraries/data/lgbf-2024-03.
import { readCsv } from '../lib/csv.mjs';
import { measure, note, unitClause } from './measure.mjs';

const FOLDER = 'libraries/data/lgbf-2024-03';

export const lgbf = {
  id: 'lgbf-2024-03',
  title: 'Local Government Benchmarking Framework for Scotland, as at March 2024',
  of: 'Scotland',
  publisher: 'Improvement Service',
  /** The plan file. */
  write() {
    const indicators = readCsv(`${FOLDER}/indicators.csv`);
    const head = [
      'plan BenchmarkingFramework: Local Government Benchmarking Framework (Scotland), March 2024',
      `  organisation: ${this.publisher}`,
      '  as at 2024-03-20',
      '  > The indicators that all 32 Scottish councils report, as they stood in March 2024. The framework was revised since.',
      '  > Contains public sector information licensed under the Open Government Licence v3.0.',
    ];
    const categories = [...Map.groupBy(indicators, (each) => each.category)];
    return [
      head,
      ...categories.map(([category, own]) => [
        `theme ${themeName(category)}: ${category}`,
        `  measured by ${own.map((each) => nameOf(each.code)).join(', ')}`,
      ]),
      ...indicators.map(indicatorOf),
    ];
  },
};

/** `C&L 05a` is called CL_05a. */
const nameOf = (code) => code.replace(/[^A-Za-z0-9 ]/g, '').replace(' ', '_');

const themeName = (category) =>
  category
    .replace(/['’]/g, '')
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

function indicatorOf(row) {
  return measure(nameOf(row.code), row.title, [
    `  code: ${row.code}`,
    '  kind national',
    unitClause(row.unit, row.per, ''),
    row.direction_better === 'near'
      ? `  better near ${row.near_value}${row.unit === 'percent' ? '%' : ''}`
      : `  better ${row.direction_better}`,
    row.frequency === 'yearly' ? '  reported yearly' : '',
    '  source: Improvement Service, Local Government Benchmarking Framework',
    `  id lgbf: ${row.code}`,
    '  uncertain direction: From one repository’s own list, not checked against the Improvement Service',
    note(
      row.unit === 'money GBP' && row.per !== '' ? `Money per ${row.per}.` : '',
      row.numerator === '' ? '' : `Numerator: ${row.numerator}. Denominator: ${row.denominator}.`,
      row.frequency === 'yearly' || row.frequency === '' ? '' : `Reported ${row.frequency}.`,
      row.aggregate === '' ? '' : `Figures of ${row.aggregate} together.`,
      row.price_bases === 'cash; real' ? 'Published in cash and in real terms.' : '',
      row.family_group_set === '' ? '' : `Similar councils: ${row.family_group_set}.`,
      row.notes,
    ),
  ]);
}
