import { expect, it } from 'vitest';
import { PLAN } from './newest-plan.js';
import { OF_PROMISES } from './newest-promises.js';
import { OF_RECORDS } from './newest-records.js';
import { diffTexts } from './support.js';

const PARTIES = `body Scrutiny: The scrutiny commission
  kind scrutiny
body Panel: The overview panel
  kind scrutiny
group Board: Programme board
partner Trust: The trust
`;
const BASE = PLAN + PARTIES;

/** A decision on something, and everything that keeps one from approving it. */
const decision = (name: string): string => `decision Fresh: As proposed\n  by Cabinet on 2025-06-12\n  approves ${name}\n`;
const SPOILED: readonly [what: string, from: RegExp, to: string][] = [
  ['of scrutiny', /by Cabinet/, 'by Scrutiny'],
  ['of a body that scrutinises, whatever it is called', /by Cabinet/, 'by Panel'],
  ['of a group', /by Cabinet/, 'by Board'],
  ['of a partner', /by Cabinet/, 'by Trust'],
  ['of an officer', /by Cabinet/, 'by Director'],
  ['of nobody', /by Cabinet on.*\n {2}/, ''],
  ['of a day to come', /2025-06-12/, '2025-07-12'],
  ['of no day', / on 2025-06-12/, ''],
  ['that was refused', /approves/, 'status refused\n  approves'],
  ['that was put off', /approves/, 'status deferred\n  approves'],
  ['that is proposed', /approves/, 'status proposed\n  approves'],
  ['that was delegated', /approves/, 'kind delegated\n  approves'],
  ['on something else', /approves .*/, 'approves Prices'],
  ['that agreed a figure that is none of this', /approves (.*)/, 'approves $1 to 0.1% in 2031/32'],
  ['that cannot be read', /approves (.*)/, 'approves $1 at once'],
];

const ASKED = [...OF_RECORDS, ...OF_PROMISES].filter(([, , , grade]) => grade === 'member');

it.each(ASKED)('%s: a decision approves it, and none that is spoiled does', (_, from, to, _grade, by, says) => {
  const head = BASE.replace(from, () => to);
  const told = (more: string): { name: string; approved: boolean; isOne: boolean } => {
    const { changes } = diffTexts(BASE, head + more);
    const change = changes.find(
      ({ gradedBy, summary, brief }) => gradedBy === by && (summary.includes(says) || brief.includes(says)),
    );
    return {
      name: (change?.element ?? '').split('.')[0] ?? '',
      approved: change?.decision?.name === 'Fresh',
      isOne: change !== undefined,
    };
  };
  const { name, approved, isOne } = told('');
  expect({ approved, isOne }).toEqual({ approved: false, isOne: true });
  // What is gone is given up by its name.
  expect(told(decision(name)).approved || told(decision(name).replace('approves', 'replaces')).approved).toBe(true);
  for (const [what, was, is] of SPOILED) expect(told(decision(name).replace(was, is)).approved, what).toBe(false);
});
