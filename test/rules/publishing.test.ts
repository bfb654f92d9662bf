import { describe, expect, it } from 'vitest';
import { expectSoundFixes, findings, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const fund = (row: string): string => `${PLAN}fund F: F\n  holds revenue\n  years 2024/25 to 2026/27\n  ${row}\n`;
const words = (text: string): string => `${PLAN}officer O: Boss\n  because: ${text}\n`;

describe('unit-suspect', () => {
  const rule = 'unit-suspect';
  it.each([
    ['too small', 'available £18.2m £17.6m £17,500', ['Change to £17.5m']],
    ['too large', 'available £18k £17m £17k', ['Change to £17k']],
    ['one of two', 'available £4.1m £4,200 -', ['Change to £4.2m']],
    ['a saving below nothing', 'available -£50k -£50 -£60k', ['Change to -£50k']],
    ['hundreds of times', 'available £18m £40k £18m', []],
    ['five hundred times', 'available £20m £40k £20m', ['Change to £40m']],
    ['two thousand times', 'available £20m £10k £20m', ['Change to £10m']],
    ['more than two thousand times', 'available £20m £9k £20m', []],
    ['nothing', 'available £20m £0 £20m', []],
  ])('%s', (_, row, titles) => expect(expectSoundFixes(rule, fund(row))).toEqual(titles));
  it('counts bare figures in the unit of the rows', () => {
    expect(expectSoundFixes(rule, fund('available 4100 £4,200 4300').replace('  as at', '  amounts in £k\n  as at'))).toEqual([
      'Change to £4.2m',
    ]);
    expect(expectSoundFixes(rule, fund('available £4.1m 4200 £4.3m'))).toEqual(['Change to £4.2m']);
  });
  it('looks along a row only, and at no per cent', () => {
    const measure =
      'measure M: M\n  baseline 2023/24 410\n  target 2024/25 450000, 2025/26 500000\n  actual 2023/24 0.1%, 2024/25 90%\n';
    expect(reportedBy(rule, PLAN + measure)).toEqual([]);
    expect(expectSoundFixes(rule, `${PLAN}measure M: M\n  target 2024/25 450, 2025/26 0.5\n`)).toEqual(['Change to 500']);
  });
  it('looks at budgets, by the work they are for', () => {
    const text = `${PLAN}service S: S\n  budget\n    revenue G 2024/25 £4.1m, 2025/26 £4,000\nfund G: G\n`;
    expect(reportedBy(rule, text)).toEqual(['S']);
  });
});

describe('placeholder-text', () => {
  const rule = 'placeholder-text';
  it.each([
    'TBC',
    'tbc.',
    'Opens in [TBA]',
    'Cost £XX',
    'XX% of homes',
    'XXX homes',
    '£XXk',
    '??? homes',
    '?? homes',
    'What???',
    'To be confirmed',
    'Lead: TBD',
  ])('reports %s', (text) => expect(reportedBy(rule, words(text))).toEqual(['O']));
  it.each(['Why close it?', 'Really??', 'The XXI century', 'ATBC group', 'Exxon', 'To be confirmed by Cabinet in May', 'Tbcan'])(
    'is silent for %s',
    (text) => expect(reportedBy(rule, words(text))).toEqual([]),
  );
  it('looks at titles, long words and rows, not at comments', () => {
    const text = `${PLAN}# TBC\nproject J: TBC\n  > First line.\n  > Then TBC.\n  milestone A by 2025-03: Opens in TBC\nfund F: F\n  holds revenue # TBC\n  available 2024/25 £4k: TBC\n`;
    expect(reportedBy(rule, text)).toEqual(['J', 'J', 'A', 'F']);
    const [first] = foundBy(rule, text);
    expect(text.slice(first?.at.start, first?.at.end)).toBe('TBC');
  });
  it('is a warning in a draft, an error once approved', () => {
    expect(foundBy(rule, words('TBC'))[0]?.severity).toBe('warning');
    expect(foundBy(rule, words('TBC').replace('  as at', '  status approved\n  as at'))[0]?.severity).toBe('error');
  });
});

describe('personal-data', () => {
  const rule = 'personal-data';
  it.each([
    'anna@council.example',
    'Mail Anna.O-Brien+plan@mail.council.gov.uk.',
    '01524 582000',
    '(01524) 582 000',
    '01524-582000',
    '0161 496 0000',
    '020 7946 0958',
    '02079460958',
    '07700 900123',
    '07700 900 123',
    '+44 1524 582000',
    '+44 (0)1524 582000',
    '+447700900123',
    '0044 20 7946 0958',
    '0300 123 6780',
    '01524\u00a0582000',
    'tel:01524582000',
    '015396 20000',
    '01204 52345',
  ])('reports %s', (text) => {
    const found = foundBy(rule, words(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).not.toContain('582');
    expect(expectSoundFixes(rule, words(text))).toHaveLength(1);
  });
  it.each([
    '£1,250,000',
    '£0.75m 2024/25',
    '2024-12-31',
    '31/12/2024 10:30',
    '01-02-2024 and 03-04-2025',
    '01 02 2024 03 04 2025',
    'UPRN 100110012345',
    'Ref 0123456789',
    'Ref FS-01524582000',
    'Company 01234567',
    '2024 0161 496 0000',
    '01234567890123',
    'Minute 045/2024',
    'Lancaster@home',
    'Grid 03 04 05 06 07 08',
    '0 120 450 600 700',
  ])('is silent for %s', (text) => expect(reportedBy(rule, words(text))).toEqual([]));
  it('looks at comments, by the declaration above them', () => {
    const text = `# a@b.example\n${PLAN}officer O: Boss\n  kind statutory # 01524 582000\n# c@d.example\nofficer Q: Deputy\n  > e@f.example\n`;
    expect(reportedBy(rule, text)).toEqual([null, 'O', 'O', 'Q']);
    expectSoundFixes(rule, text);
  });
  it('cannot be accepted', () => {
    const text = `${words('a@b.example')}  accept personal-data: She agreed\n`;
    const rules = findings(text).map((finding) => [finding.rule, finding.accepted]);
    expect(rules).toEqual([
      ['personal-data', null],
      ['accept-unused', null],
    ]);
  });
});
