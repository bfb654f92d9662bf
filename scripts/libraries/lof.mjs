// England's Local Outcomes Framework as a library, from libraries/data/lof-2026-09.
import { readCsv } from '../lib/csv.mjs';
import { measure, note, splitClause, unitClause } from './measure.mjs';

const FOLDER = 'libraries/data/lof-2026-09';

/** What the parts of a metric are parts by, for each list of parts that the data has. */
const SPLITS = {
  'opiate and/or crack: people aged 15 to 64; alcohol: adults aged 18 and over': ['Substance', 'OpiateOrCrack', 'Alcohol'],
  'all state-funded schools; local authority maintained schools; academies': ['School', 'Maintained', 'Academies'],
  'all SEN provision; with an EHCP; SEN support without an EHCP': ['Provision', 'WithPlan', 'SupportOnly'],
  'persistent; severe': ['Absence', 'Persistent', 'Severe'],
  'with an EHCP; SEN support without an EHCP': ['Provision', 'WithPlan', 'SupportOnly'],
  "foster; with parents or other person with parental responsibility; secure homes and children's homes; independent and semi-independent or supported accommodation; placed for adoption; other residential settings; residential schools; other placements":
    ['Placement', 'Foster', 'WithParents', 'Homes', 'Supported', 'Adoption', 'OtherResidential', 'ResidentialSchools', 'Other'],
  '17 to 18; 19 to 21': ['Age', 'Aged17to18', 'Aged19to21'],
  'male; female': ['Sex', 'Male', 'Female'],
  'aged 18 to 64; aged 65 and over': ['Age', 'Aged18to64', 'Aged65andOver'],
  'care users; carers': ['Respondent', 'CareUsers', 'Carers'],
  'all journeys; concessionary pass journeys': ['Journey', 'Concessionary'],
  'motorways and A roads; B and C roads; unclassified roads': ['RoadClass', 'MotorwaysAndA', 'BAndC', 'Unclassified'],
  'in employment; in full-time education': ['Activity', 'Employed', 'InEducation'],
};

/** Lists that name no parts to report by. */
const NO_PARTS = new Set(['', 'households experiencing multiple disadvantage (one cohort)', 'SEN breakdowns']);

export const lof = {
  id: 'lof-2026-09',
  title: 'Local Outcomes Framework for England, as at September 2026',
  of: 'England',
  publisher: 'Ministry of Housing, Communities and Local Government',
  /** The plan file. */
  write() {
    const metrics = readCsv(`${FOLDER}/metrics.csv`);
    const outcomes = readCsv(`${FOLDER}/outcomes.csv`);
    const nameOf = (metric) => `M${metric.outcome_number.padStart(2, '0')}_${metric.order}`;
    const ofOutcome = (number) => metrics.filter((each) => each.outcome_number === number);
    const head = [
      'plan LocalOutcomesFramework: Local Outcomes Framework (England), first edition',
      `  organisation: ${this.publisher}`,
      '  as at 2026-09-14',
      '  > First edition of 1 July 2026. Most titles were read from the page of 30 July 2026, which changed on 14 September.',
      '  > Contains public sector information licensed under the Open Government Licence v3.0.',
      '  > The ambitions below the outcomes are in our own words. Names such as M13_2 count in the order of the page: the framework has no numbers of its own.',
    ];
    return [
      head,
      ...outcomes.map(({ number, name, short_title, ambition, contextual }) => [
        `outcome ${name}: ${short_title}`,
        `  code: ${number}`,
        ...(ofOutcome(number).length > 0 ? [`  measured by ${ofOutcome(number).map(nameOf).join(', ')}`] : []),
        `  > ${ambition}.`,
        ...(contextual === 'yes' ? ['  > Contextual: it shows the setting that councils work in.'] : []),
        ...(ofOutcome(number).length > 0 ? [] : ['  > The framework has no metric of it yet.']),
      ]),
      ...metrics.map((each) => metricOf(each, nameOf(each))),
    ];
  },
};

function metricOf(row, name) {
  return measure(name, row.metric, [
    '  kind national',
    unitClause(row.unit, row.per, row.unit === 'number' ? '' : row.unit_detail),
    ...(['higher', 'lower'].includes(row.direction_better) ? [`  better ${row.direction_better}`] : []),
    ...(['yearly', 'quarterly', 'monthly'].includes(row.frequency) ? [`  reported ${row.frequency}`] : []),
    `  source: ${[row.publisher, row.source_publication].filter(Boolean).join(', ')}`,
    ...idsOf(row),
    ...(NO_PARTS.has(row.splits) ? [] : [splitClause(SPLITS, row.splits)]),
    ...uncertaintiesOf(row),
    note(
      `${row.kind === 'output metric' ? 'Output metric' : 'Outcome metric'} of outcome ${row.outcome_number}.`,
      row.status === 'placeholder' ? 'A placeholder: no figures are published yet.' : '',
      row.direction_better === 'none agreed' ? 'No direction is agreed.' : '',
      row.unit === 'number' && row.unit_detail !== '' ? `Counts ${row.unit_detail}.` : '',
      ['yearly', 'quarterly', 'monthly', ''].includes(row.frequency) ? '' : `Frequency: ${row.frequency}.`,
      row.reporting_lag === '' ? '' : `Published late: ${row.reporting_lag}.`,
      row.splits_basis === "one author's series" ? 'The parts are those that one author shows.' : '',
      row.lg_inform_note === '' ? '' : `LG Inform: ${row.lg_inform_note}.`,
      row.notes,
    ),
  ]);
}

/** What the data says is one author's judgement or reading, by how it came to it. */
function uncertaintiesOf(row) {
  const lines = [];
  if (row.direction_better !== 'none agreed')
    lines.push('  uncertain direction: One author’s judgement. The publisher states no direction');
  if (row.unit_basis !== 'in the published name')
    lines.push('  uncertain unit: One author’s reading. The published title does not state it');
  if (['yearly', 'quarterly', 'monthly'].includes(row.frequency) && row.frequency_basis.startsWith('read from the periods'))
    lines.push('  uncertain frequency: Read from the periods that had figures in August 2026');
  if (row.name_seen_after_14_sept_2026 !== 'yes')
    lines.push('  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026');
  return lines;
}

function idsOf({ lg_inform_id, other_ids }) {
  const ids = lg_inform_id === '' ? [] : [`  id lginform: ${lg_inform_id.split('; ').join(', ')}`];
  for (const [scheme, pattern] of [
    ['fingertips', /^Fingertips (.+)$/],
    ['ascof', /^ASCOF (.+)$/],
    ['ni', /^former NI (.+)$/],
  ]) {
    const found = pattern.exec(other_ids)?.[1];
    if (found !== undefined) ids.push(`  id ${scheme}: ${found.split('; ').join(', ')}`);
  }
  return ids;
}
