import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const APPROVED = `${PLAN}  status approved\n  approved by Council on 2024-02-28\nbody Council: Council\n`;
const WHO =
  'portfolio F: Finance\nofficer D: Director\nofficer H: Head\nbody B: Cabinet\ngroup G: Board\n  led by F, D\n  escalates to B\n';

describe('no-accountable-lead', () => {
  const RULE = 'no-accountable-lead';
  const reported = (text: string): unknown => reportedBy(RULE, PLAN + WHO + text);

  it.each(['outcome', 'workstream', 'programme', 'group'])('asks for both leads of each %s', (kind) => {
    expect(reported(`${kind} X: X\n`)).toEqual(['X']);
    expect(reported(`${kind} X: X\n  led by F\n`)).toEqual(['X']);
    expect(reported(`${kind} X: X\n  led by D\n`)).toEqual(['X']);
    expect(reported(`${kind} X: X\n  led by F, D\n`)).toEqual([]);
    expect(reported(`${kind} X: X\n  led by F\n  led by D\n`)).toEqual([]);
  });

  it('asks for those of strategic projects only', () => {
    expect(reported('project A: A\nproject B2: B\n  kind key, strategic\nservice S: S\nteam T: T\n')).toEqual(['B2']);
  });

  it('names which is missing, and only that', () => {
    const message = (lead: string): string => foundBy(RULE, `${PLAN}${WHO}workstream X: X\n${lead}`)[0]?.message ?? '';
    expect(message('  led by F\n')).toMatch(/officer/);
    expect(message('  led by F\n')).not.toMatch(/portfolio/i);
    expect(message('  led by D\n')).toMatch(/portfolio/);
    expect(message('  led by D\n')).not.toMatch(/officer/i);
    expect(message('')).toMatch(/portfolio.*officer/);
  });

  it('lets leads be inherited, each of the two on its own', () => {
    const whole = 'programme W: W\n  led by F, D\n';
    expect(reported(`${whole}workstream X: X\n  part of W\n  led by H\nworkstream Z: Z\n  part of X\n`)).toEqual([]);
    expect(reported('outcome O: O\n  led by F, D\noutcome N: N\n  supports O\n')).toEqual([]);
    expect(reported('programme W: W\n  led by F\nworkstream X: X\n  part of W\n')).toEqual(['W', 'X']);
  });

  describe.each(['committee', 'mayor', 'board', 'partnership'])('governance %s', (governance) => {
    const GOVERNED = `${PLAN}  governance ${governance}\nofficer D: D\nbody C: C\ngroup G: G\n  led by D\npartner T: T\n`;
    it.each([
      ['a body and an officer', 'C, D', []],
      ['a group and an officer', 'G, D', []],
      ['a partner and an officer', 'T, D', []],
      ['a body alone', 'C', ['X']],
      ['an officer alone', 'D', ['X']],
    ])('is led by %s', (_, leads, names) =>
      expect(reportedBy(RULE, `${GOVERNED}outcome X: X\n  led by ${leads}\n`)).toEqual(names),
    );

    it('says who could answer in public, and never asks for a portfolio', () => {
      const [finding] = foundBy(RULE, `${GOVERNED}outcome X: X\n  led by D\n`);
      expect(finding?.message).toMatch(/no body, group or partner to lead it/);
      expect(finding?.message).not.toMatch(/portfolio|councillor/);
      expect(expectSoundFixes(RULE, `${GOVERNED}outcome X: X\n  led by D\n`)).toContain('Make ‘C’ the lead');
      expect(expectSoundFixes(RULE, `${PLAN}  governance ${governance}\noutcome X: X\n`)).toEqual([
        'Add a body and an officer to lead it',
      ]);
    });

    it('lets an outcome inherit a committee', () => {
      const text = 'outcome O: O\n  led by C, D\noutcome N: N\n  supports O\n';
      expect(reportedBy(RULE, GOVERNED + text)).toEqual([]);
    });
  });

  it('takes a body for the lead where the plan has no portfolio, and does not where it has a cabinet', () => {
    const text = 'officer D: D\nbody C: C\noutcome X: X\n  led by C, D\n';
    expect(reportedBy(RULE, PLAN + text)).toEqual([]);
    expect(reportedBy(RULE, `${PLAN}${text}portfolio F: F\n`)).toEqual(['X']);
    expect(reportedBy(RULE, `${PLAN}  governance cabinet\n${text}`)).toEqual(['X']);
  });

  it('is silent for a misspelt lead, which is said elsewhere', () => {
    expect(reported('workstream X: X\n  led by F, Dd\n')).toEqual([]);
  });

  it('offers those who lead together elsewhere first, and no ended post', () => {
    const text = `${WHO}officer Gone: Gone\n  ended 2024-01-31\nworkstream X: X\n`;
    const pairs = ['Make ‘Finance’ and ‘Director’ the leads', 'Make ‘Finance’ and ‘Head’ the leads'];
    expect(expectSoundFixes(RULE, PLAN + text)).toEqual(pairs);
    expect(expectSoundFixes(RULE, APPROVED + text)).toEqual(pairs);
    expect(expectSoundFixes(RULE, `${PLAN}${text}  led by F\n`)).toEqual(['Make ‘Director’ the lead', 'Make ‘Head’ the lead']);
    expect(expectSoundFixes(RULE, `${PLAN}${text}  led by H\n`)).toEqual(['Make ‘Finance’ the lead']);
  });

  it('is an error only once the plan is approved', () => {
    expect(foundBy(RULE, `${PLAN}outcome O: O\n`)[0]?.severity).toBe('warning');
    expect(foundBy(RULE, `${APPROVED}outcome O: O\n`)[0]?.severity).toBe('error');
  });
});

describe('ended-post', () => {
  const RULE = 'ended-post';
  const post = (ended: string): string =>
    `${PLAN}officer E: Engineer\n  ended ${ended}\nofficer N: New engineer\nmeasure M: M\n  owner E\n`;

  it.each([
    ['2024-12-30', 1],
    ['2024-12-31', 0],
    ['2024-11', 1],
    ['2024-12', 0],
    ['2024/25 Q2', 1],
    ['2024/25', 0],
  ])('takes %s as past, or not', (ended, count) => expect(foundBy(RULE, post(ended)).length).toBe(count));

  it('is silent without as at', () => {
    expect(foundBy(RULE, post('2020-01-31').replace('  as at 2024-12-31\n', ''))).toEqual([]);
  });

  it('reports every use, and the post itself only where nothing uses it', () => {
    const text = `${PLAN}officer E: E\n  ended 2024-03-31\nportfolio F: F\n  ended 2024-03-31\noutcome O: O\n  led by F, E\nrisk R: R\n  owner E\n  mitigation by 2025-03 owner E: Tender\n`;
    expect(reportedBy(RULE, text)).toEqual(['O', 'O', 'R', 'R']);
    expect(reportedBy(RULE, `${PLAN}officer E: E\n  ended 2024-03-31\n`)).toEqual(['E']);
  });

  it('is silent about the past', () => {
    const text = `${PLAN}officer E: E\n  ended 2024-03-31\nofficer N: N\n  replaces E\nreview R: R\n  recommendation A: A\n    response by E: Agreed\n    action by 2024-01 owner E status complete: Done\n`;
    expect(reportedBy(RULE, text)).toEqual([]);
  });

  it('offers the successor first, and removes what nothing uses', () => {
    const text = `${post('2024-03-31')}officer A: Another\nofficer S: Successor\n  replaces E\n`;
    expect(expectSoundFixes(RULE, text)).toEqual(['Change to ‘Successor’', 'Change to ‘New engineer’', 'Change to ‘Another’']);
    const unused = `${PLAN}officer E: E\n  > Words.\n  ended 2024-03-31\n  > More words.\nofficer N: N\n`;
    expect(expectSoundFixes(RULE, unused)).toEqual(['Remove the post']);
  });
});

describe('no-escalation-route', () => {
  const RULE = 'no-escalation-route';
  const reported = (text: string): unknown => reportedBy(RULE, PLAN + WHO + text);

  it.each([
    ['a workstream that reports to a group', 'workstream X: X\n  reports to G\n'],
    ['a workstream that reports to a body', 'workstream X: X\n  reports to B\n'],
    ['a workstream that is part of one that reports', 'programme W: W\n  reports to G\nworkstream X: X\n  part of W\n'],
    ['a workstream that reports by way of an officer', 'officer K: K\n  reports to G\nworkstream X: X\n  reports to K\n'],
    ['a group by way of another', 'group X: X\n  reports to G\n'],
    ['a misspelt group, which is said elsewhere', 'workstream X: X\n  reports to Gg\ngroup Z: Z\n  escalates to Bb\n'],
    ['other work', 'programme W: W\nproject J: J\nservice S: S\n'],
  ])('is silent for %s', (_, text) => expect(reported(text)).toEqual([]));

  it.each([
    ['a workstream that reports to nobody', 'workstream X: X\n', ['X']],
    ['a workstream that reports to an officer', 'workstream X: X\n  reports to D\n', ['X']],
    ['a group that escalates to nobody', 'group X: X\n', ['X']],
    ['groups that escalate in a circle', 'group X: X\n  escalates to Z\ngroup Z: Z\n  escalates to X\n', ['X', 'Z']],
    ['a group that escalates to a group that goes no further', 'group X: X\n  escalates to Z\ngroup Z: Z\n', ['X', 'Z']],
    ['a group that reports to an officer', 'group X: X\n  reports to D\n', ['X']],
  ])('reports %s', (_, text, names) => expect(reported(text)).toEqual(names));

  it.each([
    ['escalates to nobody', 'raised on 2024-05', ['X']],
    ['needs money', 'needs £50k', ['X']],
    ['is about work without a route', 'about J', ['X']],
    ['is about work with one', 'about K', []],
    ['escalates to a group', 'escalates to G', []],
    ['escalates to an officer only', 'escalates to D', ['X']],
    ['asks others', 'asks B: Help', []],
    ['is closed', 'status complete', []],
    ['names nothing that there is', 'escalates to Gg', []],
  ])('an issue that %s', (_, line, names) => {
    const text = `issue X: X\n  ${line}\nproject J: J\nproject K: K\n  reports to G\n`;
    expect(reported(text)).toEqual(names);
    expectSoundFixes(RULE, PLAN + WHO + text);
  });

  it('is a hint for an issue that was never raised, and silent where work addresses it', () => {
    expect(foundBy(RULE, `${PLAN}issue X: X\n`)[0]?.severity).toBe('hint');
    expect(foundBy(RULE, `${PLAN}issue X: X\n  raised on 2024-05\n`)[0]?.severity).toBe('warning');
    expect(reported('issue X: X\nproject J: J\n  addresses X\n')).toEqual([]);
  });

  it('offers groups, or bodies', () => {
    const text = `${PLAN}${WHO}body S: Scrutiny\n  kind scrutiny\nworkstream X: X\ngroup Z: Z\n`;
    const titles = ['Report to ‘Board’', 'Report to ‘Z’', 'Escalate to ‘Cabinet’', 'Escalate to ‘Scrutiny’'];
    expect(expectSoundFixes(RULE, text)).toEqual(titles);
    expect(expectSoundFixes(RULE, `${PLAN}body B: B\nworkstream X: X\n`)).toEqual(['Report to ‘B’']);
  });
});

describe('decision-missing', () => {
  const RULE = 'decision-missing';
  const plan = (lines: string): string => `plan P: Plan\n  as at 2024-12-31\n${lines}`;

  it.each([
    ['an approved plan that says nothing', '  status approved\n', 1],
    ['approved by with a date', '  status approved\n  approved by C on 2024-02-28\nbody C: C\n', 0],
    ['approved by without a date', '  status approved\n  approved by C\nbody C: C\n', 1],
    ['a decision that approves it', '  status approved\nbody C: C\ndecision D: D\n  by C on 2024-02-28\n  approves P\n', 0],
    ['a decision about something else', '  status approved\nbody C: C\ndecision D: D\n  by C on 2024-02-28\n', 1],
    [
      'a decision that is still to be taken',
      '  status approved\nbody C: C\ndecision D: D\n  status not started\n  approves P\n',
      1,
    ],
    ['a draft', '  status draft\n', 0],
    ['a plan that was superseded', '  status superseded\n', 0],
    ['a plan without a status', '', 0],
  ])('%s', (_, lines, count) => expect(foundBy(RULE, plan(lines)).length).toBe(count));

  it('adds the decision', () => {
    expect(expectSoundFixes(RULE, plan('  status approved\n'))).toEqual(['Add the decision']);
    const bodies = 'body C: C\nbody D: D\n';
    expect(expectSoundFixes(RULE, plan(`  status approved\n${bodies}`))).toEqual([
      'Add the decision by ‘C’',
      'Add the decision by ‘D’',
    ]);
    expect(expectSoundFixes(RULE, plan(`  status approved\n  approved by D\n${bodies}`))).toEqual(['Add the decision by ‘D’']);
  });
});
