import { diffToMarkdown, MAX_COMMENT_LENGTH } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { diffTexts, kindsOf } from './support.js';
import { TOWN } from './town.js';

const changed = (from: string, to: string): ReturnType<typeof diffTexts> =>
  diffTexts(
    TOWN,
    TOWN.replace(from, () => to),
  );
const DECISION = 'decision Agreed: Lower the target\n  by Cabinet on 2025-06-01\n  approves Employment\n';

describe('what a change is', () => {
  it.each([
    ['replaces', 'outcome Work: Everyone works\n  replaces Jobs\n', true],
    ['the same code', 'outcome Work: Everyone works\n  code: O1\n', true],
    ['the same title', 'outcome Work: Local people have good jobs\n', true],
    ['nothing in common', 'outcome Work: Everyone works\n', false],
  ])('a new name by %s', (_, text, isRenamed) => {
    const base = 'plan P: Plan\noutcome Jobs: Local people have good jobs\n  code: O1\n';
    const kinds = kindsOf(diffTexts(base, `plan P: Plan\n${text}`));
    expect(kinds.includes('renamed Work')).toBe(isRenamed);
    expect(kinds.includes('removed Jobs')).toBe(!isRenamed);
  });

  it('a new name everywhere is one change, and causes nothing', () => {
    const diff = diffTexts(TOWN, TOWN.replaceAll(/\bJobs\b/g, 'GoodWork'));
    expect(kindsOf(diff)).toEqual(['renamed GoodWork']);
    expect([diff.caused, diff.fixed, diff.money, diff.suspects]).toEqual([[], [], [], []]);
  });

  it('a budget means the same below its work and apart from it', () => {
    const lines = '    revenue General 2025/26 £200k, 2026/27 £220k\n    capital Receipts 2026/27 £1m: From receipts\n';
    expect(changed(`  budget\n${lines}`, '')).toMatchObject({ changes: [{ kind: 'money' }, { kind: 'money' }] });
    expect(diffTexts(TOWN, `${TOWN.replace(`  budget\n${lines}`, '')}budget for Quay\n${lines}`).changes).toEqual([]);
  });

  it('the same amounts written otherwise are the same', () => {
    expect(changed('£1m', '£1,000k').changes).toEqual([]);
  });

  it('a target says which year, and by how much', () => {
    expect(changed('2027/28 76%', '2027/28 74.5%').changes).toMatchObject([
      {
        summary: 'Measure ‘Adults in work’ has a weaker target: 2027/28 from 76% to 74.5% (down 1.5 percentage points).',
        figures: [{ period: '2027/28', before: '76%', after: '74.5%' }],
        why: 'A target is weakened.',
        decision: null,
      },
    ]);
  });
});

describe('who has to agree', () => {
  it('a change that a decision of the same comparison approves says so; one that was approved before does not', () => {
    const weaker = TOWN.replace('2026/27 75%', '2026/27 70%');
    const found = (base: string, head: string) => diffTexts(base, head).changes.find(({ kind }) => kind === 'target-weakened');
    const decision = { name: 'Agreed', title: 'Lower the target', by: 'Cabinet', on: '2025-06-01' };
    expect(found(TOWN, weaker + DECISION)?.decision).toEqual(decision);
    expect(found(TOWN + DECISION, weaker + DECISION)?.decision).toBeNull();
    expect(diffTexts(TOWN, weaker + DECISION).headline).toMatch(
      /^The target of ‘Adults in work’ is weaker: 70% in place of 75% in 2026\/27; Cabinet agreed[;.]/,
    );
    expect(diffTexts(TOWN, weaker).headline).toMatch(
      /^The target of ‘Adults in work’ is weaker: 70% in place of 75% in 2026\/27; members have to agree, and have not[;.]/,
    );
  });

  it('an outcome that is dropped needs members', () => {
    const diff = changed(
      'outcome Streets: Streets are clean\n  supports Place\n  led by EconomyPortfolio, Director\n  measured by Litter\n',
      '',
    );
    expect(diff.changes[0]).toMatchObject({
      kind: 'removed',
      element: 'Streets',
      grade: 'member',
      why: 'An outcome is dropped.',
    });
    expect(diff.headline).toMatch(
      /^The outcome ‘Streets are clean’ is dropped; .*members have to agree, and have not; the check finds/,
    );
  });

  it('an outcome that is stopped needs members too', () => {
    const diff = changed('  code: O1\n', '  code: O1\n  status stopped: No money\n');
    expect(diff.headline).toMatch(
      /^The outcome ‘Local people have good jobs’ is now stopped: No money; members have to agree, and have not[;.]/,
    );
  });

  it('what a decision gives up is gone with it, and nothing takes its place', () => {
    const decision = 'decision Less: Streets look after themselves\n  by Cabinet on 2025-06-12\n  replaces Streets\n';
    const [start, end] = [TOWN.indexOf('outcome Streets'), TOWN.indexOf('measure Employment')];
    const diff = diffTexts(TOWN, TOWN.slice(0, start) + TOWN.slice(end) + decision);
    expect(diff.changes[0]).toMatchObject({
      kind: 'removed',
      element: 'Streets',
      replacedBy: null,
      decision: { name: 'Less', by: 'Cabinet', on: '2025-06-12' },
    });
    expect(diff.headline).toMatch(/^The outcome ‘Streets are clean’ is dropped; .*Cabinet agreed[;.]/);
    expect(diff.caused.map(({ rule }) => rule)).not.toContain('outcome-dropped');
  });

  it('a change cannot lift the limit that it would have crossed', () => {
    const lifted = TOWN.replace('key decision £250k', 'key decision £9m').replace('virement limit £100k', 'virement limit £9m');
    const diff = diffTexts(TOWN, lifted.replace('2025/26 £200k', '2025/26 £320k'));
    expect(diff.changes.find(({ kind }) => kind === 'money')).toMatchObject({
      kind: 'money',
      grade: 'member',
      why: expect.stringContaining('virement limit of £100k'),
    });
  });

  it('changes to one piece of work count together, and an amount at the key decision counts', () => {
    const lines = '    revenue General 2025/26 £200k, 2026/27 £220k';
    const split = changed(lines, `${lines}\n    growth General 2025/26 £60k\n    income General 2025/26 £60k`);
    expect(split.changes.map(({ grade }) => grade)).toEqual(['member', 'member']);
    expect(changed('2026/27 £1m', '2026/27 £1.25m').changes[0]?.why).toContain('key decision amount of £250k');
  });
});

describe('what the plan sets is told', () => {
  const told = (setting: string, from: string, to: string) => {
    const base = TOWN.replace('  status draft\n', `  status draft\n  rule ${setting}\n`);
    return diffTexts(
      base,
      base.replaceAll(from, () => to),
    );
  };
  const LEAD = ['EconomyPortfolio, Head\n  budget', 'EconomyPortfolio, Director\n  budget'] as const;

  it.each([
    [
      'lead-changed member',
      ...LEAD,
      'The service ‘Street sweeping’ is now led by ‘Director of place’; before, by ‘Head of streets’; members have to agree, and have not.',
    ],
    [
      'lead-changed editorial',
      ...LEAD,
      'One change that nobody has to agree to: the service ‘Street sweeping’ is now led by ‘Director of place’; before, by ‘Head of streets’.',
    ],
    [
      'detail-changed member',
      'inherent 3 impact 3',
      'inherent 2 impact 3',
      'The risk ‘Prices rise’ is now rated likelihood 2, impact 3 before action (before: likelihood 3, impact 3); members have to agree, and have not.',
    ],
    [
      'date-slipped member',
      'by 2025-12-31',
      'by 2026-12-31',
      'The milestone ‘Planning consent’ slips from 31 December 2025 to 31 December 2026; members have to agree, and have not.',
    ],
    [
      'target-weakened officer',
      '2026/27 75%',
      '2026/27 70%',
      'The target of ‘Adults in work’ is weaker: 70% in place of 75% in 2026/27; the check finds one new gap.',
    ],
  ])('%s', (setting, from, to, headline) => {
    expect(told(setting, from, to).headline).toBe(headline);
  });

  it('with what the change is, where the plan asks for another agreement than is usual', () => {
    expect(told('lead-changed member', ...LEAD).changes[0]).toMatchObject({
      grade: 'member',
      gradedBy: 'lead-changed',
      why: 'Who is responsible changes.',
    });
    expect(diffToMarkdown(told('lead-changed member', ...LEAD))).toContain(
      '| **members**<br>Who is responsible changes. | **none** |',
    );
    expect(diffToMarkdown(told('lead-changed editorial', ...LEAD))).toContain('| nobody<br>Who is responsible changes. |  |');
  });
});

describe('the first sentence where nothing matters more', () => {
  it.each([
    [
      'Local people have good jobs',
      'People have jobs',
      'The outcome ‘Local people have good jobs’ becomes ‘People have jobs’; members have to agree, and have not.',
    ],
    [
      '  inherent 3 impact 3',
      '  inherent 2 impact 3',
      'The risk ‘Prices rise’ is now rated likelihood 2, impact 3 before action (before: likelihood 3, impact 3).',
    ],
    [
      'EconomyPortfolio, Head',
      'EconomyPortfolio, Director',
      '‘Director of place’ takes over from ‘Head of streets’: ‘Street sweeping’ and ‘Fewer rounds’.',
    ],
  ])('%s', (from, to, headline) => {
    expect(
      diffTexts(
        TOWN,
        TOWN.replaceAll(from, () => to),
      ).headline,
    ).toBe(headline);
  });
});

describe('the comment', () => {
  const NASTY = 'Jobs <img src=x> @mayor #12 [a](http://x.y) ![b](c) | cell `code` </details> <!-- **bold** www.x.y owner/repo#3';

  it('shows words of the plan as they are, and lets them do nothing', () => {
    const markdown = diffToMarkdown(changed('Local people have good jobs', NASTY));
    const row = markdown.split('\n').find((line) => line.startsWith('|') && line.includes('img src')) ?? '';
    expect(row).not.toMatch(/<(?!br>)/);
    expect(row).not.toMatch(/@mayor|#12|\]\(http|https?:\/\/|www\.x|repo#3|[^\\]`|[^\\]\[/);
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row).toContain('&lt;img src');
  });

  it('is never longer than the services take, and says how much it leaves out', () => {
    const many = Array.from(
      { length: 900 },
      (_, index) => `service S${index}: ${'@x|'.repeat(60)} ${index}\n  budget\n    revenue General 2025/26 £1k`,
    ).join('\n');
    const markdown = diffToMarkdown(diffTexts(TOWN, `${TOWN}${many}\n`));
    expect(markdown.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
    expect(markdown).toMatch(/more lines are left out here/);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    expect(markdown.split('\n')[0]).toMatch(/^\*\*.*\*\*$/);
  });
});
