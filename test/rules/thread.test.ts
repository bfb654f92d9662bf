import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const APPROVED = `${PLAN}  status approved\n  approved by Council on 2024-02-28\nbody Council: Council\n`;
const AIMS = 'vision V: Vision\npriority Y: Priority\n  supports V\noutcome O: People are well\n  supports Y\n';

describe('work-without-outcome', () => {
  const reported = (text: string): unknown => reportedBy('work-without-outcome', PLAN + AIMS + text);

  it.each([
    ['its own link', 'service S: S\n  delivers O\n'],
    ['what it is part of', 'service S: S\n  delivers O\nteam T: T\n  part of S\nteam U: U\n  part of T\n'],
    ['a saving, by the work it is from', 'service S: S\n  delivers O\nsaving A: A\n  from S\n'],
    ['a support service that serves', 'service F: F\n  delivers O\nservice S: S\n  kind support\n  serves F\n'],
    ['statutory work with a duty', 'duty D: D\nservice S: S\n  kind statutory\n  meets D\n'],
    ['a programme whose parts deliver', 'programme G: G\nproject J: J\n  part of G\n  delivers O\n'],
    [
      'a team of a support service',
      'service F: F\n  delivers O\nservice S: S\n  kind support\n  serves F\nteam T: T\n  part of S\n',
    ],
    ['a saving of statutory work', 'duty D: D\nservice S: S\n  kind statutory\n  meets D\nsaving A: A\n  from S\n'],
    ['a misspelt outcome, which is said elsewhere', 'service S: S\n  delivers Oo\n'],
    ['a misspelt whole, which is said elsewhere', 'service S: S\n  part of Gg\n'],
  ])('is silent for %s', (_, text) => expect(reported(text)).toEqual([]));

  it.each([
    ['work with nothing', 'service S: S\n', ['S']],
    ['each kind of work', 'programme A: A\nworkstream B: B\nproject C: C\nservice D: D\nteam E: E\n', ['A', 'B', 'C', 'D', 'E']],
    ['a saving from nothing', 'saving A: A\n', ['A']],
    ['a support service that serves nothing', 'service S: S\n  kind support\n', ['S']],
    ['statutory work without a duty', 'service S: S\n  kind statutory\n', ['S']],
    ['work that meets a duty and is not statutory', 'duty D: D\nservice S: S\n  meets D\n', ['S']],
    [
      'a part of a programme whose other part delivers',
      'programme G: G\nproject J: J\n  part of G\n  delivers O\nproject K: K\n  part of G\n',
      ['K'],
    ],
    ['work in a circle', 'team A: A\n  part of B\nteam B: B\n  part of A\n', ['A', 'B']],
  ])('reports %s', (_, text, names) => expect(reported(text)).toEqual(names));

  it('offers outcomes, those that nothing delivers first', () => {
    const text = `${PLAN}${AIMS}outcome N: People are safe\n  supports Y\nservice S: S\n  delivers O\nservice T: T\n`;
    expect(expectSoundFixes('work-without-outcome', text)).toEqual(['Deliver ‘People are safe’', 'Deliver ‘People are well’']);
  });
});

describe('outcome-without-parent', () => {
  const reported = (text: string): unknown => reportedBy('outcome-without-parent', PLAN + text);

  it.each([
    ['a priority', 'priority Y: Y\noutcome O: O\n  supports Y\n'],
    ['a vision', 'vision V: V\noutcome O: O\n  supports V\n'],
    ['an outcome', 'vision V: V\noutcome O: O\n  supports V\noutcome N: N\n  supports O\n'],
    ['only a duty', 'duty D: D\noutcome O: O\n  supports D\n'],
    ['a misspelt name', 'outcome O: O\n  supports Yy\n'],
  ])('is silent for one that supports %s', (_, text) => expect(reported(text)).toEqual([]));

  it('reports one that supports nothing', () => expect(reported('vision V: V\noutcome O: O\n')).toEqual(['O']));
  it('reports one that only meets a duty', () => expect(reported('duty D: D\noutcome O: O\n  meets D\n')).toEqual(['O']));

  it('offers priorities, else the vision, else outcomes that are not below it', () => {
    const fixes = (text: string): unknown => expectSoundFixes('outcome-without-parent', PLAN + text);
    expect(fixes('vision V: V\npriority Y: Y\npriority Z: Z\noutcome O: O\n')).toEqual(['Support ‘Y’', 'Support ‘Z’']);
    expect(fixes('vision V: V\noutcome O: O\n')).toEqual(['Support ‘V’']);
    expect(fixes('outcome O: O\noutcome N: N\n  supports O\n')).toEqual([]);
  });
});

describe('priority-without-outcome', () => {
  const reported = (text: string): unknown => reportedBy('priority-without-outcome', PLAN + text);

  it('counts the outcomes of a sub-priority, at any depth', () => {
    const text = 'priority A: A\npriority B: B\n  supports A\npriority C: C\n  supports B\n';
    expect(reported(text)).toEqual(['A', 'B', 'C']);
    expect(reported(`${text}outcome O: O\n  supports C\n`)).toEqual([]);
    expect(reported(`${text}outcome O: O\n  supports B\n`)).toEqual(['C']);
  });

  it('lets a loose outcome support it, or adds a new one', () => {
    const text = 'priority A: A\noutcome O: O\nteam T: T\n  delivers O\n';
    expect(expectSoundFixes('priority-without-outcome', PLAN + text)).toEqual([
      'Link ‘O’ to it with ‘supports’',
      'Add an outcome',
    ]);
    expect(expectSoundFixes('priority-without-outcome', APPROVED + text)).toEqual(['Link ‘O’ to it with ‘supports’']);
  });
});

describe('outcome-without-delivery', () => {
  const reported = (text: string): unknown => reportedBy('outcome-without-delivery', PLAN + AIMS + text);

  it.each([
    ['work', 'team T: T\n  delivers O\n'],
    ['work for an outcome that supports it', 'outcome N: N\n  supports O\nteam T: T\n  delivers N\n'],
  ])('is satisfied by %s', (_, text) => expect(reported(text)).toEqual([]));

  it.each([
    ['a saving alone', 'saving A: A\n  delivers O\n', ['O']],
    ['a benefit alone', 'project J: J\n  benefit B: B\n    towards O\n', ['O']],
    ['work for the outcome that it supports', 'outcome N: N\n  supports O\nteam T: T\n  delivers O\n', ['N']],
  ])('is not satisfied by %s', (_, text, names) => expect(reported(text)).toEqual(names));

  it('is an error only once the plan is approved', () => {
    const [draft] = foundBy('outcome-without-delivery', PLAN + AIMS);
    const [approved] = foundBy('outcome-without-delivery', APPROVED + AIMS);
    expect([draft?.severity, approved?.severity]).toEqual(['warning', 'error']);
  });

  it('offers work without shares in per cent, idle work first, and a new workstream', () => {
    const text = `${AIMS}  led by F, D
portfolio F: F
officer D: D
group G: G
  led by F, D
  escalates to B
body B: B
outcome N: N
  supports Y
  led by F, D
outcome M: M
  supports Y
  led by F, D
team Busy: Busy
  delivers N
team Shared: Shared
  delivers N 40%, M 60%
team Idle: Idle
`;
    const titles = ['Link ‘Idle’ to it with ‘delivers’', 'Link ‘Busy’ to it with ‘delivers’', 'Add a workstream'];
    expect(expectSoundFixes('outcome-without-delivery', PLAN + text)).toEqual(titles);
    expect(expectSoundFixes('outcome-without-delivery', APPROVED + text)).toEqual(titles);
  });
});

describe('circular-link', () => {
  const circles = (text: string): unknown =>
    foundBy('circular-link', PLAN + text).map((finding) => [finding.element, finding.related.length]);

  it.each([
    ['supports', 'priority A: A\n  supports B\npriority B: B\n  supports A\n', [['A', 2]]],
    ['part of', 'team A: A\n  part of B\nteam B: B\n  part of C\nteam C: C\n  part of A\n', [['A', 3]]],
    ['depends on', 'team A: A\n  depends on B\nteam B: B\n  depends on A\n', [['A', 2]]],
    ['itself', 'outcome A: A\n  supports A\n', [['A', 1]]],
    [
      'two circles that meet',
      'priority A: A\n  supports B, C\npriority B: B\n  supports A\npriority C: C\n  supports A\n',
      [
        ['A', 2],
        ['A', 2],
      ],
    ],
    [
      'two circles apart',
      'priority A: A\n  supports A\npriority B: B\n  supports B\n',
      [
        ['A', 1],
        ['B', 1],
      ],
    ],
    [
      'a tail that leads into one',
      'priority A: A\n  supports B\npriority B: B\n  supports C\npriority C: C\n  supports B\n',
      [['B', 2]],
    ],
  ])('reports once: %s', (_, text, expected) => expect(circles(text)).toEqual(expected));

  it('is silent where two ways lead to one place', () => {
    expect(
      circles('priority A: A\n  supports B, C\npriority B: B\n  supports D\npriority C: C\n  supports D\npriority D: D\n'),
    ).toEqual([]);
  });

  it('is silent for different links that go both ways', () => {
    expect(circles('team A: A\n  part of B\nteam B: B\n  depends on A\n')).toEqual([]);
  });

  it('copes with a long chain and a thick tangle', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => `priority A${i}: A\n  supports A${(i + 1) % 3000}\n`).join('');
    expect(circles(chain)).toEqual([['A0', 3000]]);
    const all = Array.from({ length: 40 }, (_, i) => `A${i}`);
    const tangle = all
      .map((name) => `priority ${name}: A\n  supports ${all.filter((each) => each !== name).join(', ')}\n`)
      .join('');
    expect((circles(tangle) as unknown[]).length).toBe(20);
  });

  it('offers to take out a link on which nothing else hangs', () => {
    const text =
      'vision V: V\noutcome A: A\n  supports V\n  supports B\noutcome B: B\n  supports A\nteam T: T\n  delivers A, B\n';
    expect(expectSoundFixes('circular-link', PLAN + text)).toEqual(['Remove ‘supports B’ from ‘A’']);
  });
});

describe('outcome-worded-as-activity', () => {
  const hints = (title: string): number => foundBy('outcome-worded-as-activity', `${PLAN}outcome O: ${title}\n`).length;

  it.each([
    'Deliver 120 homes',
    'Develop a skills strategy',
    'Review the local plan',
    'Implement the new system',
    'implement the new system',
    'To deliver 120 homes',
    'We will develop a strategy',
    'Developing a strategy',
    'Roll out broadband',
  ])('speaks for “%s”', (title) => expect(hints(title)).toBe(1));

  it.each([
    'Delivery of homes keeps up with need',
    'Developers build the homes that people need',
    'Reviews by residents are good',
    'Improve the air',
    'Keeping people safe',
    'People deliver what they promise',
    'Design of new homes is good',
  ])('is silent for “%s”', (title) => expect(hints(title)).toBe(0));

  it('makes it a deliverable where nothing would be lost', () => {
    const text = `${PLAN}  status draft\nvision V: V\n  because: Reasons\noutcome O: Deliver a strategy\n  supports V\n`;
    expect(expectSoundFixes('outcome-worded-as-activity', text)).toEqual(['Make it a deliverable of ‘V’']);
    expect(expectSoundFixes('outcome-worded-as-activity', `${text}team T: T\n  delivers O\n`)).toEqual([]);
    expect(expectSoundFixes('outcome-worded-as-activity', `${text}  > Words that would be lost.\n`)).toEqual([]);
  });
});
