import { comparePlans, isRow, LINKS, type Plan } from '@goldenthread/model';
import { pageToHtml, planPage } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { LISTED, SHOWN_ELSEWHERE } from '../../packages/report/src/page/build/led-to-by.js';
import { shapes } from '../../packages/syntax/src/reader/shapes.js';
import { sentencesOf } from '../../packages/syntax/test/sentences.js';
import { planOf } from './support.js';

const textOf = (plan: Plan): string =>
  pageToHtml(planPage(plan, { withExempt: true }))
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<\/(?:td|th|dd|dt|li|p|h\d|caption)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'");
const page = (...lines: string[]): string => textOf(planOf(`plan P: A plan\n  as at 2026-01-15\n${lines.join('\n')}\n`));
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('proposed, decided, refused and reviewed are four things', () => {
  const decision = (...lines: string[]): string[] =>
    linesOf(
      page(
        'body Cabinet: Cabinet',
        'project Q: The quay',
        'decision D: The quay goes ahead',
        ...lines.map((line) => `  ${line}`),
        '  approves Q',
      ),
    );

  it.each([
    ['by Cabinet on 2025-12-10', '', 'Decided by', 'Cabinet, 10 December 2025', 'Decided in', 'Decided'],
    ['by Cabinet on 2025-12-10', 'status complete', 'Decided by', 'Cabinet, 10 December 2025', 'Decided in', 'Decided'],
    ['by Cabinet on 2026-02-10', '', 'For decision by', 'Cabinet, 10 February 2026', 'Proposed in', 'To decide'],
    ['by Cabinet on 2025-12-10', 'status proposed', 'For decision by', 'Cabinet, 10 December 2025', 'Proposed in', 'To decide'],
    ['by Cabinet', '', 'For decision by', 'Cabinet, no date yet', 'Proposed in', 'To decide'],
    ['by Cabinet on 2025-12-10', 'status refused', 'Refused by', 'Cabinet, 10 December 2025', 'Refused in', 'Refused'],
    ['by Cabinet on 2025-12-10', 'status deferred', 'Deferred by', 'Cabinet, 10 December 2025', 'Deferred in', 'Deferred'],
  ])('%s %s: %s', (by, status, term, words, ofThing, ofBody) => {
    const lines = decision(by, ...(status === '' ? [] : [status]));
    expect(lines[lines.indexOf(term) + 1]).toBe(words);
    const all = [
      'Decided by',
      'For decision by',
      'Refused by',
      'Deferred by',
      'Decided in',
      'Proposed in',
      'Refused in',
      'Deferred in',
      'Decided',
      'To decide',
      'Refused',
      'Deferred',
    ];
    // The status says its own word.
    expect(
      all.filter((each) => lines.includes(each) && !(status.endsWith(each.toLowerCase()) && each !== ofBody)).sort(),
    ).toEqual([term, ofThing, ofBody].sort());
  });

  it('nobody decides a review', () => {
    const lines = linesOf(page('body S: Scrutiny', 'review R: The quay', '  by S', '  held on 2025-12-01'));
    expect(lines[lines.indexOf('Reviewed by') + 1]).toBe('Scrutiny');
    expect(lines).not.toContain('Decided by');
  });
});

describe('what was said and what was done', () => {
  it('stand side by side, and what is unanswered says so', () => {
    const text = page(
      'service Bins: Bins',
      'consultation C: The bins',
      '  did: Asked again in May',
      '  said: Bins are emptied too early',
      '  did changing Bins: Rounds start at seven',
      '  did: Crews are trained',
      '  said: Bring back the old lids',
      '  said: Tell us sooner',
      '  did: A letter a month before',
    );
    const lines = linesOf(text).slice(linesOf(text).indexOf('We did') + 1);
    expect(lines.filter((line) => line !== '').slice(0, 8)).toEqual([
      'No details',
      'Asked again in May',
      'Bins are emptied too early',
      'Rounds start at seven (changed: Bins); Crews are trained',
      'Bring back the old lids',
      'No answer yet',
      'Tell us sooner',
      'A letter a month before',
    ]);
  });

  it('an answer that moves to another question is a change', () => {
    const plan = (...lines: string[]): Plan =>
      planOf(['plan P: A plan', 'consultation C: The bins', ...lines.map((line) => `  ${line}`)].join('\n'));
    const [one, other] = [plan('said: A', 'did: X', 'said: B'), plan('said: A', 'said: B', 'did: X')];
    expect(comparePlans(one, other).changes).toHaveLength(1);
    expect(textOf(one)).not.toBe(textOf(other));
  });
});

describe('nothing is lost', () => {
  it.each([
    ['service S: S\n  no cost until 2025-12: Paid by the trust', 'No cost', 'until December 2025: Paid by the trust'],
    ['measure M: M\n  no target until 2025-12-31: New survey', 'No target', 'until 31 December 2025: New survey'],
    ['service S: S\n  impact of -£250k', 'With £250,000 less', 'No effect is stated'],
    ['measure M: M\nservice S: S\n  impact of £50k on M 5', 'With £50,000 more', 'M 5'],
    ['service S: S\n  hold cost', 'Hold cost', 'where it is'],
    ['service S: S\n  equality assessment on 2025-01-20: Read in full', 'Equality assessment', '20 January 2025: Read in full'],
    ['service S: S\n  equality screening', 'Equality screening', ''],
    [
      'decision D: D\n  by Cabinet\n  approves S up to £1.2m in 2026/27\nservice S: S',
      'Approves',
      'S up to £1,200,000 in 2026/27',
    ],
  ])('%s', (plan, term, words) => {
    const lines = linesOf(page(plan));
    expect(lines).toContain(term);
    expect(lines[lines.indexOf(term) + 1]).toBe(words);
  });

  it('income takes away from a total in every table', () => {
    const text = page(
      'fund F: Fees',
      'fund G: General',
      'service S: S',
      '  budget',
      '    revenue G 2025/26 £100',
      '    income F 2025/26 £40',
    );
    const amountsAfter = (head: string): string[] =>
      linesOf(text).flatMap((line, at, all) => (line.startsWith(head) ? [all[at + 1] ?? ''] : []));
    expect(amountsAfter('Income: Fees')).toEqual(['-£40']);
    expect(amountsAfter('Income')).toEqual(['-£40', '-£40', '-£40']);
    expect(text).not.toMatch(/Pays for\n-/);
  });

  it('both sides of a move, a stop and a departure say so, and outputs are no gains', () => {
    const text = linesOf(
      page(
        'principle L: Local first',
        'outcome O: Clean streets',
        'service A: Sweeping',
        '  stops B',
        '  departs from L: Dear',
        '  output Post by 2026-03: New bins',
        '    towards O',
        '  benefit Gain: Less litter',
        '    towards O',
        'service B: Old sweeping',
        'issue I: Rain',
        '  about A',
        'move Shift: For bins',
        '  move £150k from B to A in 2025/26',
      ),
    );
    const under = (title: string): string | undefined => text.slice(text.indexOf(title) + 1).find((line) => line !== '');
    expect(under('Stopped by')).toBe('Sweeping');
    expect(under('Departed from by')).toBe('Sweeping');
    expect(under('Issues about it')).toBe('Rain');
    expect(text).toContain('For bins: gives £150,000 in 2025/26');
    expect(text).toContain('For bins: gets £150,000 in 2025/26');
    expect(under('What people gain')).toBe('Less litter');
    expect(under('What is made or done for it')).toBe('New bins');
  });

  it('whatever can name something is told at what it names', () => {
    const types = Object.keys(LINKS).filter((type) => !PARTS.has(type));
    expect(types.filter((type) => !LISTED.has(type as never) && !SHOWN_ELSEWHERE.has(type as never))).toEqual(['budgetFor']);
  });
});

/** Parts of clauses, whose names count as those of the clause. */
const PARTS: ReadonlySet<string> = new Set(['approval', 'impactOn', 'partnering', 'share', 'term']);

describe('no two things that are written differently read the same', () => {
  /** They steer the check or the reading of figures and say nothing to readers. */
  const QUIET = new Set([
    'years',
    'quarters',
    'months',
    'calendarYears',
    'pooled',
    'amountsIn',
    'call',
    'currency',
    'rounding',
    'ruleSetting',
    'yearStarts',
    'accept',
  ]);
  const declarations = [...shapes.values()].filter(({ isDeclaration, kind }) => isDeclaration && kind !== 'plan');

  it.each(declarations.map((shape) => [shape.kind, shape] as const))('%s', (_, shape) => {
    const same: string[] = [];
    for (const type of new Set(shape.takes.values())) {
      // Figures under no period cannot be read; tables of figures have their own tests.
      if (shapes.has(type) || QUIET.has(type)) continue;
      const read = new Map<string, string>();
      for (const sentence of sentencesOf(type)) {
        const plan = planOf(`plan Own: Title\n${shape.opener.replaceAll('_', ' ')} Subject: Title\n${sentence}\n`);
        if (/SomeName[^,]*, SomeName/.test(sentence) || plan.elements[1]?.fact.clauses.some(isRow)) continue;
        const text = textOf(plan);
        const before = read.get(text);
        if (before !== undefined) same.push(`${before}  =  ${sentence}`);
        read.set(text, sentence);
      }
    }
    expect(same).toEqual([]);
  });
});
