import { dayInWords, FIGURE_FLAGS, type FigureFlag, listed, type Period, type Rag, type Verdict } from '@goldenthread/model';
import { RAG_WORDS } from '../document/words.js';

/** Why a cell of the site's own tables holds nothing. */
type Reason =
  | 'noFigure'
  | 'noFigures'
  | 'notJudged'
  | 'noTarget'
  | 'trendOnly'
  | 'noStatus'
  | 'noMoney'
  | 'noFund'
  | 'notStated'
  | 'allOfThem';

/** What a site says of its own accord, in one language. */
export interface SiteWords {
  readonly language: 'en-GB' | 'cy-GB';
  readonly skip: string;
  readonly home: string;
  readonly outcomes: string;
  readonly work: string;
  readonly measures: string;
  readonly money: string;
  readonly decisions: string;
  readonly behind: string;
  readonly reports: string;
  readonly search: string;
  readonly data: string;
  readonly calendar: string;
  readonly accessibility: string;
  readonly breadcrumb: string;
  readonly onThisSite: string;
  readonly about: string;
  readonly draft: string;
  /** A period in a sentence: `15 January 2026`. */
  readonly day: (period: Period) => string;
  readonly asAt: (day: string) => string;
  readonly noDate: string;
  readonly publishedBy: (council: string, version: string) => string;
  readonly version: (version: string) => string;
  readonly leftOut: (entries: number) => string;
  /** How many lines of the plan cannot be read, so that they are nowhere on the site. */
  readonly unread: (lines: number) => string;
  readonly publicPart: string;
  readonly vision: string;
  readonly list: (items: readonly string[]) => string;
  /** Who leads an outcome: those elected, and the officers with them. */
  readonly ledBy: (elected: string, officers: string) => string;
  readonly colours: Readonly<Record<Rag, string>>;
  readonly certainties: Readonly<Record<'confirmed' | 'pending' | 'bid', string>>;
  /** Why a figure is not there, as a flag says. */
  readonly flags: Readonly<Record<FigureFlag, string>>;
  /** That a target is for another period than the one that is shown: the next, or the last. */
  readonly otherTarget: (figure: string, period: string, isNext: boolean) => string;
  /** Why something is not there. */
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly measuresOf: (what: string) => string;
  readonly workFor: (what: string) => string;
  readonly fundsOf: (what: string) => string;
  readonly know: string;
  readonly doing: string;
  readonly moneyFrom: string;
  readonly more: string;
  readonly further: string;
  readonly measure: string;
  readonly actual: string;
  readonly target: string;
  readonly status: string;
  readonly period: string;
  readonly outcome: string;
  readonly fund: string;
  readonly certain: string;
  readonly allFunds: string;
  readonly download: string;
  readonly otherLanguage: string;
  readonly standing: Readonly<Record<Verdict | 'none', string>>;
  readonly onTarget: (count: number, of: number) => string;
}

export const ENGLISH: SiteWords = {
  language: 'en-GB',
  skip: 'Skip to main content',
  home: 'The plan',
  outcomes: 'Outcomes',
  work: 'Work',
  measures: 'Measures',
  money: 'Money',
  decisions: 'Decisions',
  behind: 'What is behind',
  reports: 'Reports',
  search: 'Search',
  data: 'Data',
  calendar: 'Dates for your calendar',
  accessibility: 'Accessibility',
  breadcrumb: 'Breadcrumb',
  onThisSite: 'On this site',
  about: 'About this version',
  draft: 'Draft.',
  day: dayInWords,
  asAt: (day) => `Figures as at ${day}.`,
  noDate: 'The plan does not say what date its figures are as at.',
  publishedBy: (council, version) => `Published by ${council}${version}.`,
  version: (version) => ` from ${version}`,
  unread: (lines) =>
    lines === 1
      ? 'One line of the plan cannot be read, so what it says is missing here.'
      : `${lines} lines of the plan cannot be read, so what they say is missing here.`,
  leftOut: (entries) =>
    entries === 1 ? 'One entry is exempt and is left out.' : `${entries} entries are exempt and are left out.`,
  publicPart: 'All sums are those of the public part alone.',
  vision: 'Vision',
  list: (items) => listed(items),
  ledBy: (elected, officers) => `Led by ${[elected, officers].filter(Boolean).join(', with ')}.`,
  colours: RAG_WORDS,
  certainties: { confirmed: 'Confirmed', pending: 'Pending', bid: 'Depends on a bid' },
  flags: FIGURE_FLAGS,
  otherTarget: (figure, period, isNext) => `none for this period; the ${isNext ? 'next' : 'last'} is ${figure} for ${period}`,
  reasons: {
    noFigure: 'no figure yet',
    noFigures: 'no figures yet',
    notJudged: 'cannot be judged',
    noTarget: 'no target',
    trendOnly: 'monitored for its trend',
    noStatus: 'no status given',
    noMoney: 'none',
    noFund: 'no fund named',
    notStated: 'not stated',
    allOfThem: 'all of them',
  },
  measuresOf: (what) => `Measures of ${what}`,
  workFor: (what) => `Work for ${what}, and what of its money counts here`,
  fundsOf: (what) => `Money for ${what}`,
  know: 'How we will know',
  doing: 'What we are doing',
  moneyFrom: 'Where the money comes from',
  more: 'More about it',
  further: 'All of the plan',
  measure: 'Measure',
  actual: 'Actual',
  target: 'Target',
  status: 'Status',
  period: 'Period',
  outcome: 'Outcome',
  fund: 'Fund',
  certain: 'How certain',
  allFunds: 'All funds',
  download: 'Download this table (CSV)',
  otherLanguage: 'Cymraeg',
  standing: {
    green: 'On track.',
    amber: 'Slightly behind.',
    red: 'Behind.',
    'off target': 'Off target.',
    none: 'Not known yet.',
  },
  onTarget: (count, of) =>
    `${count} of ${of} ${of === 1 ? 'measure' : 'measures'} that can be judged ${count === 1 ? 'is' : 'are'} on target.`,
};

const WELSH_MONTHS: Readonly<Record<string, string>> = {
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
};

export const WELSH: SiteWords = {
  language: 'cy-GB',
  skip: 'Neidio i’r prif gynnwys',
  home: 'Y cynllun',
  outcomes: 'Canlyniadau',
  work: 'Gwaith',
  measures: 'Mesurau',
  money: 'Arian',
  decisions: 'Penderfyniadau',
  behind: 'Beth sydd ar ei hôl hi',
  reports: 'Adroddiadau',
  search: 'Chwilio',
  data: 'Data',
  calendar: 'Dyddiadau ar gyfer eich calendr',
  accessibility: 'Hygyrchedd',
  breadcrumb: 'Briwsion bara',
  onThisSite: 'Ar y wefan hon',
  about: 'Am y fersiwn hon',
  draft: 'Drafft.',
  day: (period) => dayInWords(period).replace(/\p{L}+/gu, (word) => WELSH_MONTHS[word] ?? word),
  asAt: (day) => `Ffigurau ar ${day}.`,
  noDate: 'Nid yw’r cynllun yn enwi diwrnod ar gyfer ei ffigurau.',
  publishedBy: (council, version) => `Cyhoeddwyd gan ${council}${version}.`,
  version: (version) => ` o ${version}`,
  unread: (lines) => `Llinellau o’r cynllun na ellir eu darllen, ac sydd ar goll yma: ${lines}.`,
  leftOut: (entries) => `Eitemau eithriedig sydd wedi’u hepgor: ${entries}.`,
  publicPart: 'Mae pob cyfanswm yn cyfrif y rhan gyhoeddus yn unig.',
  vision: 'Gweledigaeth',
  list: (items) => listed(items, /^[aeiouwyâêîôûŵŷ]/i.test(items.at(-1) ?? '') ? 'ac' : 'a'),
  ledBy: (elected, officers) => `Arweinir gan: ${[elected, officers].filter(Boolean).join('; ')}.`,
  colours: { green: 'Gwyrdd', amber: 'Ambr', red: 'Coch' },
  certainties: { confirmed: 'Wedi’i gadarnhau', pending: 'Yn yr arfaeth', bid: 'Yn dibynnu ar gais' },
  flags: {
    p: 'dros dro',
    r: 'wedi’i ddiwygio',
    e: 'amcangyfrif',
    c: 'wedi’i atal',
    x: 'ddim ar gael',
    z: 'ddim yn berthnasol',
  },
  otherTarget: (figure, period, isNext) =>
    `dim ar gyfer y cyfnod hwn; yr un ${isNext ? 'nesaf' : 'olaf'} yw ${figure} ar gyfer ${period}`,
  reasons: {
    noFigure: 'dim ffigur eto',
    noFigures: 'dim ffigurau eto',
    notJudged: 'ni ellir barnu',
    noTarget: 'dim targed',
    trendOnly: 'y duedd sy’n cael ei monitro',
    noStatus: 'dim statws',
    noMoney: 'dim',
    noFund: 'dim cronfa wedi’i henwi',
    notStated: 'heb ei nodi',
    allOfThem: 'pob un',
  },
  measuresOf: (what) => `Mesurau: ${what}`,
  workFor: (what) => `Gwaith: ${what}`,
  fundsOf: (what) => `Arian: ${what}`,
  know: 'Sut y byddwn yn gwybod',
  doing: 'Beth rydym yn ei wneud',
  moneyFrom: 'O ble y daw’r arian',
  more: 'Mwy (yn Saesneg)',
  further: 'Y cynllun cyfan',
  measure: 'Mesur',
  actual: 'Gwirioneddol',
  target: 'Targed',
  status: 'Statws',
  period: 'Cyfnod',
  outcome: 'Canlyniad',
  fund: 'Cronfa',
  certain: 'Pa mor sicr',
  allFunds: 'Pob cronfa',
  download: 'Lawrlwytho’r tabl hwn (CSV)',
  otherLanguage: 'English',
  standing: {
    green: 'Ar y trywydd iawn.',
    amber: 'Ychydig ar ei hôl hi.',
    red: 'Ar ei hôl hi.',
    'off target': 'Heb gyrraedd y targed.',
    none: 'Ddim yn hysbys eto.',
  },
  onTarget: (count, of) => `${count} o ${of} mesur y gellir eu barnu ar darged.`,
};
