// A module of rules that never comes to an end is stopped, and that is said.
import { describe, expect, it, onTestFinished } from 'vitest';
import { BROKEN, folderWith, goldenthread } from '../cli/command.js';
import { Editor } from '../server/editor.js';

const ruleThat = (check: string): string =>
  `export default { api: 1, rules: [{ name: 'local-odd', summary: 'Odd.', severity: 'error', check: ${check} }] };\n`;

describe.concurrent('a module that never ends', { timeout: 180_000 }, () => {
  it.each([
    [
      'in a rule',
      ruleThat('() => { for (;;); }'),
      /^The rule ‘local-odd’ of rules\.mjs was stopped, as it took longer than \d+ seconds\./,
    ],
    [
      'in a pattern of a rule',
      ruleThat("() => /^(a+)+$/.test('a'.repeat(80) + 'b')"),
      /^The rule ‘local-odd’ of rules\.mjs was stopped/,
    ],
    [
      'and catches what is thrown',
      ruleThat('() => { for (;;) try { for (;;); } catch {} finally { continue; } }'),
      /^The rule ‘local-odd’ .* was stopped/,
    ],
    ['in what it says of itself', 'export default { api: 1, get rules() { for (;;); } };\n', /^rules\.mjs was stopped/],
    ['as it is loaded', 'for (;;);\n', /^rules\.mjs could not be loaded: it did not come to an end within \d+ seconds/],
    [
      'as it waits',
      'await new Promise(() => {});\nexport default {};\n',
      /^rules\.mjs could not be loaded: it did not come to an end/,
    ],
    ['as it waits for a timer', 'await new Promise(() => setInterval(() => {}, 1e6));\n', /^rules\.mjs could not be loaded/],
    [
      'but the program',
      'process.exit(0);\n',
      /^rules\.mjs could not be loaded: it did not come to an end within \d+ seconds, or ended the program/,
    ],
  ])('%s', async (_, module, says) => {
    const cwd = folderWith({ 'town.plan': BROKEN, 'rules.mjs': module });
    const { code, out, err } = await goldenthread(['check', '--rules-from', 'rules.mjs'], { cwd });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(says) });
    expect(err).toMatch(/^[^\n]*\n$/);
  });
});

it('an editor goes on without such a rule, and does not ask it again', { timeout: 180_000 }, async () => {
  const editor = await Editor.start({ 'town.plan': BROKEN, 'rules.mjs': ruleThat('() => { for (;;); }') }, undefined, {
    rulesFrom: 'rules.mjs',
  });
  onTestFinished(() => editor.stop());
  await editor.open('town.plan');
  const rules = () => editor.diagnostics('town.plan').map(({ code }) => code);
  expect(rules()).toContain('unknown-name');
  // Were it asked again each time, these would take longer than the test may.
  for (let count = 0; count < 15; count++) await editor.type('town.plan', `${BROKEN}# ${count}\n`);
  expect(rules()).toContain('unknown-name');
});
