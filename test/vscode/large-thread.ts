const WORK = [
  'Town centre renewal',
  'High street and market hall',
  'Events in the squares',
  'Shop front grants',
  'Street cleaning',
  'Bus station',
  'Night-time safety',
  'Business advice',
];
/** The measure that is red, and that nobody owns. */
export const RED_MEASURE = 'Streets below standard';
const MEASURES = [
  'Visits to the centres',
  'Shop fronts that stand occupied',
  RED_MEASURE,
  'Firms that open',
  'Bus journeys to the centre',
  'People who feel safe at night',
  'Firms that stay three years',
];
const FUNDS = ['General Fund', 'Town centre grant', 'Developer contributions', 'Business rates pool', 'Regeneration reserve'];
const RISKS = ['Building costs rise faster than the estimate', 'An anchor shop leaves', 'The bus company cuts routes'];
/** The title of the outcome that everything in the plan is about. */
export const OUTCOME_TITLE = 'Town centres are busy and well used';

const name = (title: string): string =>
  title
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const funds = FUNDS.map((title, index) =>
  [
    `fund ${name(title)}: ${title}`,
    `  holds ${index === 4 ? 'reserve' : 'revenue'}`,
    '  available 2026/27 £900k, 2027/28 £900k',
  ].join('\n'),
);

const work = WORK.map((title, index) =>
  [
    `workstream ${name(title)}: ${title}`,
    '  delivers Centres',
    '  led by EconomyPortfolio, DirectorPlace',
    '  reports to Board',
    `  status ${['green', 'amber'][index % 2]} in 2026/27 Q2: As the update says`,
    '  budget',
    '    years 2026/27 2027/28',
    `    revenue ${name(FUNDS[index % 5] ?? '')} £${100 + 10 * index}k £${90 + 10 * index}k`,
  ].join('\n'),
);

const measures = MEASURES.map((title, index) => {
  const isRed = index === 2;
  return [
    `measure ${name(title)}: ${title}`,
    '  unit percent',
    `  better ${isRed ? 'lower' : 'higher'}`,
    '  amber within 2%',
    ...(isRed ? [] : ['  owner DirectorPlace']),
    '  reported quarterly',
    '  source: The council’s own count',
    '  baseline 2025/26 60%',
    isRed ? '  target 2026/27 Q2 5%, 2027/28 Q2 4%' : '  target 2026/27 Q2 61%, 2027/28 Q2 65%',
    isRed ? '  actual 2026/27 Q1 8%, 2026/27 Q2 9%' : '  actual 2026/27 Q1 60%, 2026/27 Q2 62%',
  ].join('\n');
});

const risks = RISKS.map((title) =>
  [`risk ${name(title)}: ${title}`, '  threatens Centres', '  residual 2 impact 3', '  owner DirectorPlace'].join('\n'),
);

/** A plan whose one outcome has 28 elements on its thread: itself, what it is for, and what stands around it. */
export const LARGE_THREAD = `plan Large: Town plan
  years 2026/27 to 2027/28
  as at 2026-11-30

vision Vision: A borough where everyone has room to thrive

priority Economy: A fair and lively local economy
  supports Vision

outcome Centres: ${OUTCOME_TITLE}
  supports Economy
  led by EconomyPortfolio, DirectorPlace
  measured by ${MEASURES.map(name).join(', ')}

portfolio EconomyPortfolio: Economy and town centres
officer DirectorPlace: Director of place
group Board: Town centres board
  led by EconomyPortfolio, DirectorPlace
  escalates to Cabinet

body Cabinet: Cabinet

${[...funds, ...work, ...measures, ...risks].join('\n\n')}
`;

/** What stands around the outcome as cards, and what pays for it. */
export const CARDS = [...WORK, ...MEASURES, 'Economy and town centres', 'Director of place', ...RISKS];
export const PAYERS = FUNDS;

const LONG = 'People of every age, and those who look after them, find help close to home before it becomes a crisis';
const KINDS_OF_HELP = ['Housing', 'Debt', 'Health', 'School', 'Work'];

/** A plan of other shapes: titles of a sentence, words without a break, six leads, and work that serves five outcomes. */
export const OTHER_SHAPES = `plan Large: Town plan
  years 2026/27 to 2027/28
  as at 2026-11-30

vision Vision: ${LONG}

priority Economy: ${LONG} and in every ward
  supports Vision

${KINDS_OF_HELP.map((each, index) => `outcome ${index === 0 ? 'Centres' : each}: ${each}: ${LONG}\n  supports Economy\n  led by ${KINDS_OF_HELP.map((kind) => `Lead${kind}`).join(', ')}, Board\n  measured by Count${each}\n`).join('\n')}
${KINDS_OF_HELP.map((each) => `officer Lead${each}: Assistant director of ${each.toLowerCase()}, neighbourhoods and everything that belongs to it\nmeasure Count${each}: Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ${each}\n  unit number\n  better higher\n`).join('\n')}
group Board: ${LONG} board

workstream Everything: One front door for ${LONG.toLowerCase()}
  delivers Centres 20%, ${KINDS_OF_HELP.slice(1)
    .map((each) => `${each} 20%`)
    .join(', ')}
  budget
    years 2026/27 2027/28
    revenue Fund £123456789.12 £1

fund Fund: ${LONG} fund
  holds revenue
`;
