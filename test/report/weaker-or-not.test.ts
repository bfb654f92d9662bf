import { describe, expect, it } from 'vitest';
import { PLAN } from './newest-plan.js';
import { diffTexts } from './support.js';

/** The plan with one text in the place of another, compared with the plan as it was. */
function changed(from: string, was: string, is: string): ReturnType<typeof diffTexts> {
  expect(PLAN).toContain(from);
  return diffTexts(
    PLAN.replace(from, () => was),
    PLAN.replace(from, () => is),
  );
}

describe('a target that is not exact is weaker where it asks for less, and nobody can tell where it asks for something else', () => {
  it.each([
    // Fewer streets below standard are better.
    ['lower', '10%', 'below 10%', 'target-strengthened'],
    ['lower', 'below 10%', '10%', 'target-weakened'],
    ['lower', 'below 10%', 'below 11%', 'target-weakened'],
    ['lower', 'below 10%', 'about 10%', 'target-weakened'],
    ['lower', 'fewer than 10', 'fewer than 9', 'target-strengthened'],
    ['lower', '10%', 'above 9%', 'target-changed'],
    ['lower', '10%', 'about 10%', 'target-changed'],
    ['lower', '10%', 'not available', 'target-weakened'],
    // More adults in work are better.
    ['higher', '75%', 'above 75%', 'target-strengthened'],
    ['higher', 'above 75%', '75%', 'target-weakened'],
    ['higher', 'above 75%', 'above 74%', 'target-weakened'],
    ['higher', '75%', 'below 80%', 'target-changed'],
    ['higher', 'about 75%', '74%', 'target-weakened'],
    ['higher', 'about 75%', '76%', 'target-strengthened'],
  ])('%s is better: %s -> %s is %s', (better, was, is, kind) => {
    const from = better === 'lower' ? 'target 2026/27 10%' : 'target 2026/27 75%';
    const { changes, headline } = changed(from, `target 2026/27 ${was}`, `target 2026/27 ${is}`);
    expect(changes.map((change) => change.kind)).toEqual([kind]);
    expect(changes[0]?.grade).toBe(kind === 'target-strengthened' ? 'officer' : 'member');
    expect(/weaker|loses/.test(headline)).toBe(kind === 'target-weakened');
  });
});

describe('a figure of a part is told as one of that part', () => {
  const split = (women: string): string =>
    `target 2026/27 75%, 2027/28 76%\n  split Sex into Women, Men\n${women}  target Men 2027/28 78%`;
  it.each([
    ['target Women 2027/28 72%', 'target Women 2027/28 71%', 'the target of ‘Adults in work’ for ‘Women’ is weaker: 71%'],
    ['target Women 2027/28 71%', 'target Women 2027/28 72%', 'the target of ‘Adults in work’ for ‘Women’ is stronger: 72%'],
    ['target Women 2027/28 72%', '', 'the measure ‘Adults in work’ loses its target for ‘Women’ for 2027/28 (72%)'],
    ['', 'target Women 2027/28 72%', 'the measure ‘Adults in work’ gets a target for ‘Women’: 72% in 2027/28'],
    ['baseline Women 2024/25 68%', 'baseline Women 2024/25 67%', 'the baseline of ‘Adults in work’ for ‘Women’ moves: 67%'],
    ['actual Women 2024/25 68%', 'actual Women 2024/25 69%', 'the measure ‘Adults in work’ reports 69% for ‘Women’ in 2024/25'],
  ])('%j -> %j', (was, is, brief) => {
    const line = (text: string): string => (text === '' ? '' : `  ${text}\n`);
    const { changes, caused } = changed('target 2026/27 75%, 2027/28 76%', split(line(was)), split(line(is)));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.brief).toContain(brief);
    expect(changes[0]?.summary).toContain('for ‘Women’');
    for (const { rule, message } of caused)
      if (rule === 'target-weakened' || rule === 'baseline-moved') expect(message).toContain('for ‘Women’');
  });
});

describe('longer words that promise less are for members, and others for the editor', () => {
  const EXPLAINED = 'Every household that asks gets a visit within two weeks. We will publish the results each year.';
  it.each<[is: string, grade: 'member' | 'editorial', about?: string]>([
    [
      'Some households that ask get a visit within two weeks. We will publish the results each year.',
      'member',
      'Some households',
    ],
    [EXPLAINED.replace('two', 'four'), 'member', 'within four weeks'],
    [EXPLAINED.replace('We will', 'We aim to'), 'member', 'We aim to'],
    [EXPLAINED.replace('two weeks', 'two weeks where possible'), 'member', 'where possible'],
    [EXPLAINED.replace(' We will publish the results each year.', ''), 'member', 'no longer says: ‘We will publish'],
    [EXPLAINED.replace('each year', 'each month'), 'member', 'each month'],
    [EXPLAINED.replace('household', 'home'), 'editorial'],
    [EXPLAINED.replace('publish the results', 'publish the findings'), 'editorial'],
    [`${EXPLAINED} Our teams know the town well.`, 'editorial'],
    [EXPLAINED.replace('weeks. We', 'weeks; we'), 'editorial'],
  ])('%s', (is, grade, about = '') => {
    const { changes, headline } = changed('Work that pays, near home.', EXPLAINED, is);
    expect(changes.map((change) => change.grade)).toEqual([grade]);
    expect(headline).toContain(grade === 'member' ? 'members have to agree, and have not' : 'no promise, date or amount changes');
    expect(changes[0]?.brief).toContain(about);
    expect([changes[0]?.was, changes[0]?.is]).toEqual([EXPLAINED, is]);
    expect(changes.filter(({ kind }) => kind === 'target-weakened')).toEqual([]);
  });

  it('of a long explanation only the sentences that differ are shown', () => {
    const long = Array.from({ length: 30 }, (_, index) => `The teams of ward ${index + 1} meet at the town hall.`).join(' ');
    const { changes } = changed('Work that pays, near home.', `${long} Everyone is heard.`, `${long} Most people are heard.`);
    expect(changes[0]?.summary).toBe(
      'Outcome ‘Local people have good jobs’ has another explanation: Most people are heard (before: Everyone is heard).',
    );
  });

  it('words that nobody promises with say so where they hold other figures', () => {
    const { headline, changes } = changed(
      '  threatens Quay',
      '  because: Steel costs 5% more\n  threatens Quay',
      '  because: Steel costs 9% more\n  threatens Quay',
    );
    expect(changes[0]?.grade).toBe('editorial');
    expect(headline).toMatch(/^Words change, and figures in them: /);
    const softer = changed(
      '  threatens Quay',
      '  because: Steel will cost more\n  threatens Quay',
      '  because: Steel may cost more\n  threatens Quay',
    );
    expect(softer.headline).toMatch(/^Words change that say how much, how surely or when: /);
  });

  it('a title in Welsh or Gaelic is a title, unless it follows the English one', () => {
    for (const language of ['cymraeg', 'gàidhlig']) {
      const titled = (english: string, other: string): string => `outcome Jobs: ${english}\n  ${language}: ${other}\n`;
      const from = 'outcome Jobs: Local people have good jobs\n';
      const only = changed(
        from,
        titled('Local people have good jobs', 'Swyddi da'),
        titled('Local people have good jobs', 'Swyddi'),
      );
      expect(only.changes.map(({ grade }) => grade)).toEqual(['member']);
      const both = changed(from, titled('Local people have good jobs', 'Swyddi da'), titled('Local people have jobs', 'Swyddi'));
      expect(both.changes.map(({ kind, grade }) => `${kind} ${grade}`).sort()).toEqual(['title member', 'wording editorial']);
      const added = changed(from, from, titled('Local people have good jobs', 'Swyddi da'));
      expect(added.changes.map(({ grade }) => grade)).toEqual(['editorial']);
    }
  });
});

it('a body that only advised is not made to decide without members', () => {
  const panel = 'body Panel: The panel\n  kind scrutiny\n';
  const { changes } = changed(
    'body Cabinet: Cabinet\n',
    `body Cabinet: Cabinet\n${panel}`,
    `body Cabinet: Cabinet\nbody Panel: The panel\n`,
  );
  expect(changes.map(({ grade, gradedBy }) => [grade, gradedBy])).toEqual([['member', 'safeguard-changed']]);
});
