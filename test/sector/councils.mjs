// Made-up councils, each with several editions of its plan: for the tests of the sector's questions, and for the benchmarks.

export const CLASSES = ['county', 'unitary', 'metropolitan', 'london', 'district'];

/** The national outcomes that councils answer, by their names in the library. Nobody answers the last three. */
const NATIONAL = [
  'HousingSupply', 'HousingQuality', 'Homelessness', 'MultipleDisadvantage', 'BestStart', 'ChildrenThriving', 'ChildrenSafe',
  'Health', 'CareQuality', 'CareIndependence', 'CareNeighbourhood', 'Neighbourhoods', 'Environment',
]; // biome-ignore format: a list of names

const NATIONAL_MEASURES = ['M02_1', 'M02_2', 'M02_4', 'M03_1', 'M03_4', 'M05_1'];

const pad = (number) => String(number).padStart(3, '0');

/** The class of a council, by its number. */
export const classOf = (number) => CLASSES[number % CLASSES.length];

/** Numbers that look drawn at random, and are the same for the same seed. */
function draws(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Another seed draws other amounts: no answer may rest on these. */
const SEED = Number(globalThis.process?.env.SECTOR_SEED ?? 0);

/** The plan of a council in an edition: editions count from 0, and are a year apart. */
export function planText(number, edition) {
  const draw = draws(number + 1 + SEED * 1_000);
  const first = 2021 + edition;
  const year = (offset) => `${first + offset}/${String(first + offset + 1).slice(-2)}`;
  const money = (pounds) => `£${pounds.toLocaleString('en-GB')}`;
  const outcomes = Array.from({ length: 3 }, (_, index) => ({
    name: `Outcome${index + 1}`,
    national: NATIONAL[(number * 3 + index * 5) % NATIONAL.length],
    base: Math.round(draw() * 900_000) + 100_000.37,
    share: 30 + Math.round(draw() * 40),
  }));
  const weaker = number % 4 === 0 ? edition : 0;
  const stage = ['identified', 'agreed', 'at risk', 'delivered'][(number + edition) % 4];
  const national = NATIONAL_MEASURES[number % NATIONAL_MEASURES.length];
  const own = number === 7 ? 'unit days' : 'unit percent';
  const figure = (value) => (number === 7 ? String(value) : `${value}%`);
  return `use Lof from: library lof-2026-09
plan Council${pad(number)}: Plan of council ${pad(number)}
  organisation: Council ${pad(number)}
  years ${year(0)} to ${year(2)}
  as at ${first}-06-30
  status approved

vision Good: A good place to live
priority People: People
  supports Good
officer Chief: Chief executive
officer Finance: Director of resources
portfolio Leader: Leader of the council
fund GeneralFund: General Fund
  holds revenue
  certainty confirmed
fund Bid${number % 3 === 0 ? 'Fund' : 'Grant'}: A grant from the government
  holds grant
  certainty ${number % 3 === 0 ? 'bid' : 'confirmed'}
${outcomes
  .map(
    ({ name, national: of }) => `outcome ${name}: What people see of ${name.toLowerCase()}
  supports People, Lof.${of}
  led by Leader, Chief
  measured by ${name === 'Outcome1' ? 'Repairs' : name === 'Outcome2' && number % 5 !== 0 ? 'National' : 'Visits'}
`,
  )
  .join('')}${outcomes
  .map(
    ({ name, base, share }, index) => `service Service${index + 1}: Service ${index + 1}
  delivers ${name} ${share}%, ${outcomes[(index + 1) % 3].name} ${100 - share}%
  led by Leader, ${index === 2 && number % 6 === 0 ? 'Finance' : 'Chief'}
  budget
    years ${year(0)} ${year(1)} ${year(2)}
    revenue GeneralFund ${[0, 1, 2].map((offset) => money(base + offset * 10_000.11)).join(' ')}
    revenue Bid${number % 3 === 0 ? 'Fund' : 'Grant'} once ${money(25_000 + number)} - -
    income GeneralFund ${money(12_345.67)} ${money(12_345.67)} ${money(12_345.67)}
`,
  )
  .join('')}saving Saving1: Fewer buildings
  from Service1
  stage ${stage}
  years ${year(0)} ${year(1)}
  amount ${money(50_000 + number * 10)} ${money(75_000)}
  at risk ${money(stage === 'at risk' ? 20_000 + number : 0)} -
  led by Leader, Finance
measure Repairs: Repairs done on the first visit
  ${own}
  better ${number === 7 ? 'lower' : 'higher'}
  reported yearly
  owner Chief
  source: Works system
  baseline 2019/20 ${figure(60)}
  actual 2020/21 ${figure(61 + (number % 20))}
  target 2026/27 ${figure(number === 7 ? 20 + weaker : 90 - weaker)}
measure Visits: Visits to libraries
  unit number
  better higher
  reported yearly
  owner Chief
  source: Door counters
  baseline 2019/20 ${(20_000 + number * 7).toLocaleString('en-GB')}
  target 2026/27 ${(25_000 + number * 7 + edition).toLocaleString('en-GB')}
measure National: National measure
  as Lof.${national}
  reported yearly
  owner Chief
  source: Published
  better higher
  baseline 2019/20 50%
  actual ${year(0)} ${40 + (number % 50)}%
  target 2026/27 70%
risk Flood: A flood
  threatens Outcome1
  owner Chief
  accept risk-incomplete: The register is kept elsewhere
`;
}

/** The files of some councils in some editions: `council-001/2021/plan.plan`. */
export function sectorFiles(councils, editions) {
  return Array.from({ length: councils * editions }, (_, index) => {
    const [number, edition] = [Math.floor(index / editions), index % editions];
    return { file: `council-${pad(number)}/${2021 + edition}/plan.plan`, text: planText(number, edition) };
  });
}

/** The councils with their classes, as the sector keeps them beside the tables. */
export function councilsCsv(councils) {
  const rows = Array.from({ length: councils }, (_, number) => `council-${pad(number)},${classOf(number)}`);
  return `council,class\n${rows.join('\n')}\n`;
}
