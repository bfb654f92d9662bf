import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TOWN } from '../round-town.js';
import { folderWith, goldenthread } from './command.js';

interface Answer {
  key: string;
  label: string;
  value?: string;
  words?: string;
  date?: string;
}

const QUARTER = ['--period', '2026/27 Q3'];
const formOf = (owner: string): string => `${owner} 2026-27 Q3.html`;

/** Fills in a form as its own page does: the answers stand in the page. */
function fill(from: string, to: string, change: (answers: Answer[]) => Answer[], page = (html: string) => html): void {
  const html = readFileSync(from, 'utf8');
  const asked = [...html.matchAll(/<fieldset data-key="([^"]*)" data-label="([^"]*)"/g)].map(([, key = '', label = '']) => ({
    key,
    label,
  }));
  const answers = JSON.stringify(change(asked)).replaceAll('<', '\\u003c');
  writeFileSync(to, page(html.replace('id="answers">[]<', () => `id="answers">${answers}<`)));
}

const figure =
  (value: string, words = '') =>
  (answers: Answer[]): Answer[] =>
    answers.map((each) => (each.key.startsWith('M') ? { ...each, value, words } : each));

/** A folder with the plan, and the forms of the quarter. */
async function round(): Promise<{ cwd: string; form: (owner: string) => string; back: (name: string) => string }> {
  const cwd = folderWith({ 'plan/plan.plan': TOWN });
  const { code, out } = await goldenthread(['collect', 'plan', '-o', 'forms', ...QUARTER], { cwd });
  expect([code, out.split('\n')[0]]).toEqual([0, '12 forms for 2026/27 Q3:']);
  mkdirSync(path.join(cwd, 'back'));
  return { cwd, form: (owner) => path.join(cwd, 'forms', formOf(owner)), back: (name) => path.join(cwd, 'back', name) };
}

const planIn = (cwd: string): string => readFileSync(path.join(cwd, 'plan', 'plan.plan'), 'utf8');

it('says who owes what, by when, and what is late', async () => {
  const cwd = folderWith({ 'plan.plan': TOWN });
  const { code, out } = await goldenthread(['due', '.', '--as-at', '2027-02-20'], { cwd });
  expect([code, out.split('\n')[0]]).toEqual([0, '16 answers owed for 2026/27 Q3, due by 2027-01-28: late.']);
  expect(out).toContain(
    'Head of team 2 (3 answers)\n  Calls answered by team 2: figure\n  New telephone system: Telephones are ordered: is it done',
  );
  const json = JSON.parse((await goldenthread(['due', '--format', 'json'], { cwd })).out);
  expect(json).toMatchObject({ plan: 'Town', period: '2026/27 Q3', due: '2027-01-28', late: false });
  expect(json.owed).toHaveLength(16);
  const { out: calendar } = await goldenthread(['due', '--format', 'ics'], { cwd });
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(12);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270128');
  expect((await goldenthread(['due', '--format', 'ics'], { cwd })).out).toBe(calendar);
});

it('plays a quarter with twelve owners: what is right is written, the rest is refused with reasons', async () => {
  const { cwd, form, back } = await round();
  fill(form('Head1'), back('head1.html'), (asked) =>
    asked.map((each) =>
      each.key === 'Phones' ? { ...each, value: 'amber', words: 'The supplier is late' } : { ...each, value: '73.5%' },
    ),
  );
  fill(form('Head2'), back('head2.html'), (asked) =>
    asked.map((each) =>
      each.key === 'M2'
        ? { ...each, value: '74' }
        : each.key === 'Phones.Order'
          ? { ...each, value: 'complete' }
          : { ...each, date: '2027-02-26' },
    ),
  );
  fill(form('Head3'), back('head3.html'), (asked) =>
    asked.map((each) => ({ ...each, value: each.key === 'M3' ? '75%' : 'complete' })),
  );
  for (const owner of ['Head4', 'Head5', 'Head6']) fill(form(owner), back(`${owner}.html`), figure('72%'));
  // Head7 is late: nothing came back. Head8 sent two returns that differ.
  fill(form('Head8'), back('head8.html'), figure('70%'));
  fill(form('Head8'), back('head8 again.html'), figure('71%'));
  // Head9's labels were changed, Head10 sent last quarter's form, Head11 claims what is not theirs, Head12 attacks.
  fill(form('Head9'), back('head9.html'), (asked) => asked.map((each) => ({ ...each, label: 'Calls lost', value: '9%' })));
  fill(form('Head10'), back('head10.html'), figure('70%'), (html) =>
    html.replace('"period":"2026/27 Q3"', '"period":"2026/27 Q2"'),
  );
  fill(form('Head11'), back('head11.html'), (asked) =>
    [...asked, { key: 'M7', label: 'Calls answered by team 7', value: '99%' }].map((each) => ({
      ...each,
      value: each.value ?? '7',
    })),
  );
  fill(form('Head12'), back('head12.html'), () => [
    {
      key: 'M12',
      label: 'Calls answered by team 12',
      value: '71%',
      words: 'Fine\nplan Other: Mine\n  rule x off </script><script>alert(1)</script>',
    },
    { key: '__proto__', label: 'x', value: '1' },
    { key: 'Town', label: 'Town plan', value: 'complete' },
  ]);
  const before = planIn(cwd);

  const tried = await goldenthread(['receive', 'back', 'plan', ...QUARTER, '--dry-run'], { cwd });
  expect(planIn(cwd)).toBe(before);
  const { code, out, err } = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  expect(tried.out.replace('Would be written', 'Written').split('\n\nDue before this is written')[0]).toBe(
    out.split('\n\nStill due')[0],
  );
  expect([code, err]).toEqual([1, '']);
  const plan = planIn(cwd);
  expect(plan).toContain('  actual    68%         71%         73.5%       -           # as the system counts');
  expect(plan).toContain('  actual 2026/27 Q1 68%, 2026/27 Q2 71%, 2026/27 Q3 74%\n');
  expect(plan).toContain(
    '  status green in 2026/27 Q2: The contract is let\n  status amber in 2026/27 Q3: The supplier is late\n',
  );
  expect(plan).toContain('milestone Order by 2026-12-18 status complete owner Head2: Telephones are ordered');
  expect(plan).toContain('action by 2027-02-26 originally 2026-11-30 owner Head2: Train the first team');
  expect(plan).toContain('mitigation Second by 2026-12-31 status complete owner Head3');
  expect(plan).toContain('  > 2026/27 Q3: Fine plan Other: Mine rule x off </script><script>alert(1)</script>\n');
  expect(plan).not.toMatch(/^plan Other/m);

  const refused = out.slice(out.indexOf('Refused'));
  expect(refused).toContain('head8.html: Calls answered by team 8: Two returns differ: ‘71%’ in');
  expect(refused).toMatch(/head9\.html: Calls lost: The form calls it that, and the plan ‘Calls answered by team 9’/);
  expect(refused).toContain('head10.html: It is a form for 2026/27 Q2, and figures are taken in for 2026/27 Q3.');
  expect(refused).toContain('head11.html: Calls answered by team 11: 7 is far from 71% in 2026/27 Q2.');
  expect(refused).toContain('head11.html: Calls answered by team 7: Head of team 11 is not responsible for it');
  expect(refused).toContain('head12.html: x: Nothing in the plan is called that any more.');
  expect(refused).toContain('head12.html: Town plan: Nothing is due for it');
  expect(out).toContain(
    'Still due for 2026/27 Q3: 5 answers, by Head of team 7; Head of team 8; Head of team 9; Head of team 10; Head of team 11.',
  );

  // The late one comes; what is in the plan already is no news.
  fill(form('Head7'), back('head7.html'), figure('70%'));
  const again = await goldenthread(['receive', back('head7.html'), back('head3.html'), 'plan', ...QUARTER], { cwd });
  expect(again.out).toContain('Written: 1 answer\n  head7.html: Calls answered by team 7: 70%');
  expect(again.out).toContain('Already in the plan: 1 answer\n  head3.html: Calls answered by team 3: 75%');

  const check = await goldenthread(['check', 'plan', '--format', 'json'], { cwd });
  expect(JSON.parse(check.out).findings?.filter(({ severity }: { severity: string }) => severity === 'error') ?? []).toEqual([]);
  const report = await goldenthread(['report', 'quarter', 'plan', ...QUARTER], { cwd });
  expect(report.out).toMatch(/73\.5% against/);
  expect(report.out).toContain('The supplier is late');
}, 60_000);

it('loses no words: those without an answer are refused with a reason, those with a new date say why it moved', async () => {
  const { cwd, form, back } = await round();
  fill(form('Head5'), back('head5.html'), figure('', 'The system was down; figures come in February'));
  fill(form('Head2'), back('head2.html'), (asked) =>
    asked.map((each) =>
      each.label.endsWith('first team') ? { ...each, date: '2027-02-26', words: 'The trainer was ill' } : each,
    ),
  );
  fill(form('Head1'), back('head1.html'), (asked) =>
    asked.map((each) =>
      each.key === 'Phones'
        ? { ...each, value: 'Amber', words: 'Late' }
        : { ...each, value: '60%', words: 'Half the team was new' },
    ),
  );
  const { code, out } = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  expect(code).toBe(1);
  expect(out).toContain(
    'head5.html: Calls answered by team 5: It has words and no figure: ‘The system was down; figures come in February’.',
  );
  expect(planIn(cwd)).toMatch(
    /action by 2027-02-26 originally 2026-11-30 owner Head2: Train the first team\n +because: The trainer was ill/,
  );
  expect(planIn(cwd)).toContain('status amber in 2026/27 Q3: Late');
  const report = await goldenthread(['report', 'quarter', 'plan', ...QUARTER, '--format', 'csv'], { cwd });
  expect(report.out).toContain('Half the team was new');
}, 60_000);

it('shows the target of the year where the quarter has none, how work stood, and days as people write them', async () => {
  const plan = TOWN.replace(/target 2026\/27 Q1 .*/g, 'target 2026/27 80%');
  const cwd = folderWith({ 'plan/plan.plan': plan });
  await goldenthread(['collect', 'plan', '-o', 'forms', ...QUARTER], { cwd });
  const read = (owner: string): string => readFileSync(path.join(cwd, 'forms', formOf(owner)), 'utf8');
  expect(read('Head2')).toContain('Target: 80% for 2026/27.');
  expect(read('Head2')).toContain('Please return it by 28 January 2027.');
  expect(read('Head2')).toContain('Due: 18 December 2026.');
  expect(read('Head1')).toContain('green: The contract is let');
}, 60_000);

it('has a sentence for whatever else comes back, and writes nothing of it', async () => {
  const { cwd, back } = await round();
  writeFileSync(back('letter.txt'), 'Sorry, on leave until Monday.');
  writeFileSync(back('page.html'), '<html><script id="form">{"plan":</script></html>');
  writeFileSync(back('deep.html'), `<script id="form">{}</script><script id="answers">${'['.repeat(50_000)}</script>`);
  writeFileSync(back('bomb.xlsx'), Buffer.from('PK\u0003\u0004 not a workbook'));
  writeFileSync(back('noise.html'), Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)));
  mkdirSync(back('folder'));
  const before = planIn(cwd);
  const { code, out, err } = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('Refused: 5');
  for (const name of readdirSync(back('')).filter((each) => each !== 'folder'))
    expect(out).toMatch(new RegExp(`${name}: [A-Z].*\\.`));
  expect(out).not.toMatch(/\bat .*:\d+:\d+/);
  expect(planIn(cwd)).toBe(before);
});

it.each([
  ['', undefined],
  ['abc', 'is not a figure'],
  ['7,3', 'is not a figure'],
  ['£73', 'is an amount of money'],
  ['101', 'is not between 0 and 100%'],
  ['-3', 'is not between 0 and 100%'],
  ['5%', 'is far from 71% in 2026/27 Q2'],
  [' 73 % ', '73%'],
])('takes or refuses the figure ‘%s’', async (value, says) => {
  const { cwd, form, back } = await round();
  fill(form('Head4'), back('a.html'), figure(value));
  const { out } = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  if (says === undefined) expect(out).not.toContain('a.html');
  else expect(out).toContain(says);
});

it('takes a figure that is out of line with words that say why', async () => {
  const { cwd, form, back } = await round();
  fill(form('Head4'), back('a.html'), figure('12%', 'The lines were down for five weeks'));
  const { code } = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  expect(code).toBe(0);
  expect(planIn(cwd)).toContain('2026/27 Q3 12%\n  > 2026/27 Q3: The lines were down for five weeks\n');
});

it('says plainly what it needs', async () => {
  const cwd = folderWith({ 'plan.plan': TOWN, 'empty/.keep': '' });
  const asked = [
    [['receive', 'empty', '.'], 'There is no form here'],
    [['receive', 'nowhere', '.'], 'nowhere cannot be read: it does not exist.'],
    [['collect', '.'], "'-o, --output <FOLDER>' not specified"],
    [['due', '--period', '2026'], '--period takes a quarter'],
    [['due', '--format', 'pdf'], '--format'],
  ] as const;
  for (const [args, says] of asked) {
    const { code, err } = await goldenthread(args, { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  }
  expect(existsSync(path.join(cwd, 'forms'))).toBe(false);
});
