import { pages } from '@goldenthread/rules/pages';
import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';

describe('partner-role-missing', () => {
  const RULE = 'partner-role-missing';
  const outcome = (lines: string): string =>
    `${PLAN}partner A: A\npartner Z: Z\n  kind supplier\nbody B: B\noutcome O: O\n${lines}`;

  it.each([
    ['a role for each', '  with A as support, B as lead\n', []],
    ['no role', '  with A\n', ['O']],
    ['no role for one of two', '  with A as support, B\n', ['O']],
    ['two partners as leads', '  with A as lead, B as lead\n', ['O']],
    ['two leads on two lines', '  with A as lead\n  with B as lead\n', ['O']],
    ['our lead and a partner’s', '  our role lead\n  with A as lead\n', ['O']],
    ['our lead and a partner’s support', '  our role lead\n  with A as support\n', []],
    ['our support and a partner’s lead', '  our role support\n  with A as lead\n', []],
    ['one partner as lead, twice', '  with A as lead\n  with A as lead\n', []],
    ['one role for all before it', '  our role lead\n  with A, B as partner\n', []],
    ['a role each for some, none behind', '  our role lead\n  with A as support, B\n', ['O']],
    ['nobody leads, by our role', '  our role support\n  with A, B as advocate\n', ['O']],
    ['nobody leads, and nobody is named', '  our role support\n', ['A', 'O']],
    ['nobody leads, and we state no role', '  with A as support, B as advocate\n', ['O']],
    ['we commission', '  our role commissioner\n  with A as support\n', []],
    ['somebody of ours leads', '  led by Chief\n  with A as support\nofficer Chief: C\n', []],
    ['a partner in no with', '', ['A']],
    ['a misspelt partner', '  with A as support, Bb\n', []],
  ])('%s', (_, lines, names) => expect(reportedBy(RULE, outcome(lines))).toEqual(names));

  it('holds for work too', () => {
    expect(reportedBy(RULE, `${PLAN}partner A: A\nproject J: J\n  our role lead: Ours\n  with A as lead\n`)).toEqual(['J']);
  });

  it.each([
    ['owns a recommendation', 'review V: V\n  recommendation R: R\n    owner A\n'],
    ['answers one', 'review V: V\n  recommendation R: R\n    response by A: Agreed\n'],
    ['is asked for help', 'barrier X: X\n  asks A: A lift\n'],
    ['takes a step', 'timetable T: T\n  step in 2025-01 by A: S\n'],
    ['owns a risk', 'risk R: R\n  owner A\n'],
  ])('has its part where it %s', (_, text) => expect(reportedBy(RULE, `${PLAN}partner A: A\n${text}`)).toEqual([]));

  it('leaves what the council does itself to the council', () => {
    expect(reportedBy(RULE, `${PLAN}partner A: A\nservice S: S\n  with A as partner\n`)).toEqual([]);
    expect(reportedBy(RULE, `${PLAN}partner A: A\nproject S: S\n  our role enabler\n  with A as partner\n`)).toEqual(['S']);
  });

  it('offers who could lead', () => {
    const titles = ['Make the council the lead', 'Make ‘A’ the lead'];
    expect(expectSoundFixes(RULE, outcome('  our role support: Ours\n  with A as support: Theirs\n'))).toEqual(titles);
  });

  it('offers roles, and a lead only where there is none', () => {
    const roles = ['Add ‘as support’', 'Add ‘as partner’', 'Add ‘as influencer’', 'Add ‘as advocate’'];
    expect(expectSoundFixes(RULE, outcome('  with A\n'))).toEqual([...roles, 'Add ‘as lead’']);
    expect(expectSoundFixes(RULE, outcome('  with A: Teaches\n  our role lead\n'))).toEqual(roles);
  });

  it('offers each lead to keep', () => {
    const text = outcome('  our role  lead: Ours\n  with A as lead, B as lead: Theirs\n');
    expect(expectSoundFixes(RULE, text)).toEqual(['Make the council the lead', 'Make ‘A’ the lead', 'Make ‘B’ the lead']);
  });

  it('offers a part to a partner without one', () => {
    const titles = ['Say that ‘A’ is a supplier', 'Give ‘A’ a support role in ‘O’'];
    expect(expectSoundFixes(RULE, outcome(''))).toEqual(titles);
  });
});

describe('equality-consideration-missing', () => {
  const RULE = 'equality-consideration-missing';
  const RECORD = '  equality screening on 2024-10: Nobody is worse off\n';

  it.each([
    ['the saving', `service S: S\nsaving A: A\n  from S\n${RECORD}`],
    ['its work', `service S: S\n${RECORD}saving A: A\n  from S\n`],
    ['the decision that approves it', `service S: S\nsaving A: A\n  from S\ndecision D: D\n  approves A\n${RECORD}`],
    ['the programme that its work is part of', `programme G: G\n${RECORD}service S: S\n  part of G\nsaving A: A\n  from S\n`],
    ['the decision that approves its work', `service S: S\nsaving A: A\n  from S\ndecision D: D\n  approves S\n${RECORD}`],
    ['the decision on the financial plan', `saving A: A\nfinancial plan M: M\ndecision D: D\n  approves M\n${RECORD}`],
    ['the decision on the plan', `saving A: A\ndecision D: D\n  approves P\n${RECORD}`],
    ['the move', `service S: S\nservice T: T\nmove V: V\n  move £5k from S to T in 2025/26\n${RECORD}`],
    ['the giver', `service S: S\n${RECORD}service T: T\nmove V: V\n  move £5k from S to T in 2025/26\n`],
    ['the work that stops a service', `service S: S\nprogramme G: G\n  stops S: Closed\n${RECORD}`],
    ['the service that is stopped', `service S: S\n${RECORD}programme G: G\n  stops S: Closed\n`],
    [
      'the decision that approves the work that stops it',
      `service S: S\nprogramme G: G\n  stops S\ndecision D: D\n  approves G\n${RECORD}`,
    ],
  ])('accepts a record on %s', (_, text) => expect(reportedBy(RULE, PLAN + text)).toEqual([]));

  it('reports a saving and a stop without a record', () => {
    expect(reportedBy(RULE, `${PLAN}service S: S\nsaving A: A\n  from S\nprogramme G: G\n  stops S\n`)).toEqual(['A', 'G']);
  });

  it.each([
    ['a saving row', 'service S: S\n  budget\n    saving F 2025/26 £5k\n', 'S'],
    ['a saving row in a file of finance', 'service S: S\nbudget for S\n  saving F 2025/26 £5k\n', 'S'],
    ['half the cash limit', 'service S: S\n  cash limit 2024/25 £1m, 2025/26 £0.5m\n', 'S'],
    ['a cash limit that falls later', 'service S: S\n  cash limit 2024/25 £1m, 2025/26 £1m, 2026/27 £0.8m\n', 'S'],
    ['half the budget', 'service S: S\n  budget\n    revenue F 2024/25 £1m, 2025/26 £500k\n', 'S'],
    ['a move', 'service S: S\nservice T: T\nmove V: V\n  move £5k from S to T in 2025/26\n', 'V'],
    ['a service that is stopped', 'service S: S\n  status stopped in 2024/25 Q3: Closed\n', 'S'],
  ])('reports a cut that is not written as a saving: %s', (_, text, name) => {
    const plan = `${PLAN}fund F: F\n${text}`;
    expect(reportedBy(RULE, plan)).toEqual([name]);
    expectSoundFixes(RULE, plan);
  });

  it.each([
    ['a cash limit that falls a little', 'service S: S\n  cash limit 2024/25 £1m, 2025/26 £0.95m\n'],
    ['one that rises', 'service S: S\n  cash limit 2024/25 £1m, 2025/26 £1.2m\n'],
    ['a project whose money ends', 'project S: S\n  budget\n    revenue F 2024/25 £1m, 2025/26 £0.1m\n'],
    ['a year that is not stated', 'service S: S\n  budget\n    years 2024/25 2025/26\n    revenue F £1m -\n'],
    ['a saving row of nothing', 'service S: S\n  budget\n    saving F 2025/26 £0\n'],
  ])('is no cut: %s', (_, text) => expect(reportedBy(RULE, `${PLAN}fund F: F\n${text}`)).toEqual([]));

  it('asks once for what is said twice', () => {
    const limit = '  cash limit 2024/25 £1m, 2025/26 £0.5m\n';
    expect(reportedBy(RULE, `${PLAN}service S: S\n${limit}saving A: A\n  from S\n  amount 2025/26 £500k\n`)).toEqual(['A']);
    expect(reportedBy(RULE, `${PLAN}service S: S\n${limit}  status stopped\nprogramme G: G\n  stops S\n`)).toEqual(['G']);
  });

  it('does not take the record of another decision', () => {
    expect(reportedBy(RULE, `${PLAN}saving A: A\ndecision D: D\n${RECORD}`)).toEqual(['A']);
  });

  it('cannot be accepted, and never says that an assessment is required', () => {
    const [finding] = foundBy(RULE, `${PLAN}saving A: A\n  accept ${RULE}: Later\n`);
    expect(finding?.accepted).toBeNull();
    expect(finding?.message).toMatch(/no record that equality was considered/);
    const words = [finding?.message, ...Object.values(pages[RULE])].join(' ');
    expect(words).not.toMatch(/required|must|obliged|by law|assessment is/i);
  });

  it('inserts a line', () => {
    const text = `${PLAN}service S: S\nsaving A: A\n  from S\nprogramme G: G\n  stops S\n`;
    expect(expectSoundFixes(RULE, text)).toHaveLength(2);
  });
});

describe('option-incomplete', () => {
  const option = (lines: string): number => foundBy('option-incomplete', `${PLAN}decision D: D\n  option A: A\n${lines}`).length;
  const line = (kind: string, words: string): string => `    ${kind}: ${words}\n`;

  it.each([
    ['nothing at all', '', 1],
    ['no disadvantage', line('advantage', 'Good') + line('risks', 'Late'), 1],
    ['no risk', line('advantage', 'Good') + line('disadvantage', 'Dear'), 1],
    ['both', line('disadvantage', 'Dear') + line('risks', 'Late'), 0],
    [
      'none identified at some points',
      line('advantage', 'Good') + line('disadvantage', 'none identified') + line('risks', 'None identified.'),
      0,
    ],
    [
      'none identified at every point',
      line('advantage', 'None identified') + line('disadvantage', 'none identified') + line('risks', 'none identified'),
      1,
    ],
    ['none identified for all that is named', line('disadvantage', 'none identified') + line('risks', 'none identified'), 1],
    [
      'one risk among none identified',
      line('disadvantage', 'None identified') + line('risks', 'none identified') + line('risks', 'Late'),
      0,
    ],
  ])('%s', (_, lines, count) => expect(option(lines)).toBe(count));

  it('names what is missing', () => {
    const [finding] = foundBy('option-incomplete', `${PLAN}decision D: D\n  option A: A\n    disadvantage: Dear\n`);
    expect(finding?.message).toMatch(/risk/);
    expect(finding?.message).not.toMatch(/disadvantage/);
    expect(finding?.element).toBe('A');
  });
});

describe('recommendation-unanswered', () => {
  const RULE = 'recommendation-unanswered';
  const review = (lines: string): string =>
    `${PLAN}body B: B\nreview V: V\n  by B on 2024-05-01\n  recommendation R: R\n${lines}`;

  it.each([
    ['nothing', '', 1],
    ['a response', '    response: Agreed\n', 0],
    ['a response by somebody', '    response by B: Agreed\n', 0],
    ['an action', '    action by 2025-03: Do it\n', 0],
    ['an owner alone', '    owner K\nofficer K: K\n', 1],
    ['work that addresses it', 'project J: J\n  addresses V.R\n', 0],
    ['complete', '    status complete\n', 0],
    ['in progress', '    status in progress\n', 1],
  ])('%s', (_, lines, count) => expect(foundBy(RULE, review(lines)).length).toBe(count));

  it('looks at each recommendation', () => {
    expect(reportedBy(RULE, review('    response: Agreed\n  recommendation S: S\n  recommendation T: T\n'))).toEqual(['S', 'T']);
  });

  it('takes a decision as the answer to its own recommendations', () => {
    const text = 'body B: B\ndecision D: D\n  by B on 2024-05-01\n  recommendation R: R\n';
    expect(reportedBy(RULE, PLAN + text)).toEqual([]);
    expect(reportedBy(RULE, PLAN + text.replace(' on 2024-05-01', ''))).toEqual(['R']);
  });

  it('offers a response, not by those who recommend', () => {
    expect(expectSoundFixes(RULE, review(''))).toEqual(['Add a response']);
    expect(expectSoundFixes(RULE, review('body C: C\n'))).toEqual(['Add a response by ‘C’']);
  });
});
