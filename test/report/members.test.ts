import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

const BASE = `${TOWN}decision Adopted: The quay goes ahead
  by Cabinet on 2025-05-12
  approves Quay
  under: Localism Act 2011
`
  .replace(
    '  milestone Consent',
    '  level Ask: An answer within two weeks\n  status amber in 2024/25 Q4: Late\n  milestone Consent',
  )
  .replace(
    '  virement limit £100k\n',
    '  virement limit £100k\n  reserves floor £1m\n  amber within 5%\n  rule outputs-only warning\n',
  );

/** The first change, after one text took the place of another: who has to agree, why, and the first sentence. */
function first(from: string, to: string): { grade: string; by: string | null; headline: string } {
  expect(BASE).toContain(from);
  const { changes, headline } = diffTexts(
    BASE,
    BASE.replace(from, () => to),
  );
  const [change] = changes;
  return { grade: change?.grade ?? '', by: change?.gradedBy ?? null, headline };
}
const section = (from: string, to: string): string => BASE.slice(BASE.indexOf(from), BASE.indexOf(to));

describe('what members have to agree to, and the first sentence names', () => {
  it.each([
    [
      'a measure with targets is removed',
      section('measure Litter', 'project Quay'),
      '',
      'measure-removed',
      'The measure ‘Streets below standard’ leaves the plan',
    ],
    [
      'a level promises less',
      'within two weeks',
      'within four weeks',
      'promise-reworded',
      'The level ‘An answer within two weeks’ becomes ‘An answer within four weeks’',
    ],
    [
      'a vision is reworded',
      'A town where everyone thrives',
      'A town where many thrive',
      'promise-reworded',
      'becomes ‘A town where many thrive’',
    ],
    [
      'a deliverable is reworded',
      'Quay open',
      'Quay begun',
      'promise-reworded',
      'The deliverable ‘Quay open’ becomes ‘Quay begun’',
    ],
    [
      'a saving does something else',
      'Litter lies an hour longer',
      'Litter lies a day longer',
      'effect-changed',
      'The saving ‘Fewer rounds’ has another effect',
    ],
    [
      'a rule is switched off',
      'rule outputs-only warning',
      'rule outputs-only off',
      'safeguard-changed',
      'outputs-only is now off',
    ],
    [
      'a rule is softened',
      'rule outputs-only warning',
      'rule outputs-only hint',
      'safeguard-changed',
      'outputs-only is now hint',
    ],
    [
      'the key decision amount rises',
      'key decision £250k',
      'key decision £400k',
      'safeguard-changed',
      'The key decision amount changes from £250k to £400k',
    ],
    [
      'the virement limit rises',
      'virement limit £100k',
      'virement limit £1m',
      'safeguard-changed',
      'The virement limit changes from £100k to £1m',
    ],
    [
      'the floor falls',
      'reserves floor £1m',
      'reserves floor £500k',
      'safeguard-changed',
      'The floor of reserves changes from £1m to £500k',
    ],
    [
      'the tolerance widens',
      'amber within 5%',
      'amber within 15%',
      'safeguard-changed',
      'The tolerance for amber changes from 5% to 15%',
    ],
    [
      'a draft is called approved',
      'status draft',
      'status approved',
      'safeguard-changed',
      'The plan is now approved (before: draft)',
    ],
    [
      'a decision is edited',
      '  under: Localism Act 2011',
      '  under: Localism Act 2011, section 1',
      'decision-changed',
      'The decision ‘The quay goes ahead’ now has the legal basis',
    ],
    [
      'a decision is deleted',
      BASE.slice(BASE.indexOf('decision Adopted')),
      '',
      'decision-changed',
      'The decision ‘The quay goes ahead’ is deleted',
    ],
    [
      'a project is stopped',
      'status in progress in 2025/26 Q1: On site',
      'status stopped in 2025/26 Q1: No money',
      'work-stopped',
      'The project ‘The quay’ is now stopped',
    ],
    [
      'a past figure is rewritten',
      'actual 2024/25 74%',
      'actual 2024/25 75%',
      'record-rewritten',
      'The measure ‘Adults in work’ reports 75% in 2024/25 (before: 74%)',
    ],
    [
      'a past colour is rewritten',
      'status amber in 2024/25 Q4: Late',
      'status green in 2024/25 Q4: Late',
      'record-rewritten',
      'is now green',
    ],
  ])('%s', (_, from, to, by, says) => {
    const found = first(from, to);
    expect([found.grade, found.by]).toEqual(['member', by]);
    expect(found.headline).toContain(says);
    expect(found.headline).toContain('members have to agree, and have not');
  });

  it('a move over the virement limit is money, with both sides', () => {
    const move = (amount: string): string => `move Shift: For the quay\n  move ${amount} from Sweeping to Quay in 2026/27\n`;
    const over = diffTexts(BASE, BASE + move('£150k'));
    expect(over.changes[0]).toMatchObject({ grade: 'member', gradedBy: 'money-over-limit', element: 'Shift' });
    expect(over.headline).toMatch(
      /^£150k moves from ‘Street sweeping’ to ‘The quay’ in 2026\/27; members have to agree, and have not[;.]/,
    );
    expect(diffTexts(BASE, BASE + move('£90k')).changes[0]?.grade).toBe('officer');
    expect(diffTexts(BASE + move('£90k'), BASE + move('£250k')).changes[0]).toMatchObject({ kind: 'money', grade: 'member' });
  });

  it('outcomes merged into another one', () => {
    const two = `${BASE}outcome A: One thing is better\n  supports Place\noutcome B: Another thing is better\n  supports Place\n`;
    const one = `${BASE}outcome C: Both things are better\n  supports Place\n  replaces A, B\n`;
    expect(
      diffTexts(two, one)
        .changes.filter(({ grade }) => grade === 'member')
        .map(({ gradedBy }) => gradedBy)
        .sort(),
    ).toEqual(['outcome-replaced', 'promise-reworded']);
  });

  it.each([
    ['other capitals', 'Local people have good jobs', 'Local People have good jobs', 'editorial'],
    ['a stricter rule', 'rule outputs-only warning', 'rule outputs-only error', 'officer'],
    ['a figure for the first time', 'actual 2024/25 74%', 'actual 2024/25 74%, 2025/26 75%', 'officer'],
    ['a title that promises nothing', 'Prices rise', 'Costs rise', 'editorial'],
    [
      'a colour of the running quarter',
      'status in progress in 2025/26 Q1: On site',
      'status in progress in 2025/26 Q1: Nearly done',
      'officer',
    ],
  ])('not %s', (_, from, to, grade) => {
    expect(first(from, to).grade).toBe(grade);
  });
});

describe('for programs', () => {
  it('each change says who, where, and the figures and words themselves', () => {
    const { changes } = diffTexts(
      BASE,
      BASE.replace('2026/27 £220k', '2026/27 £230k')
        .replace('Director\n  starts', 'Head\n  starts')
        .replace('Work that pays', 'Work that lasts'),
    );
    const lineOf = (text: string): number => BASE.split('\n').findIndex((line) => line.startsWith(text)) + 1;
    expect(changes.find(({ kind }) => kind === 'money')).toMatchObject({
      agree: ['Director of place', 'Head of streets'],
      file: 'plan.plan',
      line: lineOf('project Quay'),
      figures: [{ period: '2026/27', beforeAmount: 22_000_000, afterAmount: 23_000_000 }],
    });
    expect(changes.find(({ kind }) => kind === 'wording')).toMatchObject({
      agree: [],
      was: 'Work that pays, near home.',
      is: 'Work that lasts, near home.',
    });
  });

  it('words with other figures in them are never called words only', () => {
    expect(first('Work that pays, near home.', 'Work that pays, within 5 miles.').headline).toBe(
      'Words change, and figures in them: the explanation of ‘Local people have good jobs’ changes: ‘Work that pays, within 5 miles.’ in place of ‘Work that pays, near home.’.',
    );
    expect(first('Work that pays, near home.', 'Work that pays, close to home.').headline).toBe(
      'The explanation of ‘Local people have good jobs’ changes: ‘Work that pays, close to home.’ in place of ‘Work that pays, near home.’; no promise, date or amount changes.',
    );
  });
});
