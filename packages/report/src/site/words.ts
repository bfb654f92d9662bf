import type { Verdict } from '@goldenthread/model';

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
  readonly asAt: (day: string) => string;
  readonly noDate: string;
  readonly publishedBy: (council: string, version: string) => string;
  readonly version: (version: string) => string;
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
  asAt: (day) => `Figures as at ${day}.`,
  noDate: 'The plan does not say what date its figures are as at.',
  publishedBy: (council, version) => `Published by ${council}${version}.`,
  version: (version) => ` from ${version}`,
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
    'below target': 'Below target.',
    none: 'Not known yet.',
  },
  onTarget: (count, of) =>
    `${count} of ${of} ${of === 1 ? 'measure' : 'measures'} with figures ${count === 1 ? 'is' : 'are'} on target.`,
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
  asAt: (day) => `Ffigurau ar ${day}.`,
  noDate: 'Nid yw’r cynllun yn enwi diwrnod ar gyfer ei ffigurau.',
  publishedBy: (council, version) => `Cyhoeddwyd gan ${council}${version}.`,
  version: (version) => ` o ${version}`,
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
    'below target': 'Islaw’r targed.',
    none: 'Ddim yn hysbys eto.',
  },
  onTarget: (count, of) => `${count} o ${of} mesur â ffigurau ar darged.`,
};
