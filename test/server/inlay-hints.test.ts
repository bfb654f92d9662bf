import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClientCapabilities, InlayHint } from 'vscode-languageserver-protocol';
import { Editor } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
  years 2024/25 to 2025/26
  as at 2024-12-31
  amber within 10%
fund General: General fund
fund Reserves: Reserves
outcome Jobs: Jobs
outcome Homes: Homes
project Canal: Canal
  delivers Jobs 60%, Homes 40%
  budget
    years             2024/25  2025/26
    revenue General   £100k    £120k
    revenue Reserves  £50k     £25k
project Quay: Quay
  part of Canal
  budget
    years            2024/25  2025/26
    revenue General  £50k     £50k
    total            £50k     £50k
measure Made: Jobs made
  better higher
  years   2022/23  2023/24  2024/25
  target  100      100      100
  actual  120      95       50
`;

const OFF = ['totals', 'changes', 'rags', 'shares'] as const;

const CAPABILITIES: ClientCapabilities = { workspace: { configuration: true, inlayHint: { refreshSupport: true } } };
const settings: Record<string, unknown> = {};
let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ 'a.plan': PLAN }, undefined, { capabilities: CAPABILITIES, settings });
  await editor.open('a.plan');
});
afterAll(() => editor.stop());

const LAST = PLAN.split('\n').length;

/** The hints between two lines, each with the text of its line before it. */
async function hints(from = 0, to = LAST): Promise<string[]> {
  const found = await editor.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: editor.uri('a.plan') },
    range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
  });
  const lines = PLAN.split('\n');
  return found.map(
    ({ position, label }) => `${lines[position.line]?.slice(0, position.character).trim().replace(/ +/g, ' ')} | ${label}`,
  );
}

const TOTALS = ['revenue Reserves £50k £25k | total 2024/25 £150k, 2025/26 £145k'];
const CHANGES = [
  'revenue General £100k £120k | 2025/26 +20%',
  'revenue Reserves £50k £25k | 2025/26 -50%',
  'revenue General £50k £50k | 2025/26 no change',
];
const RAGS = ['actual 120 95 50 | 2022/23 green, 2023/24 amber, 2024/25 red'];
/** With the money of Quay, which is part of Canal. */
const SHARES = ['delivers Jobs 60% | £120k in 2024/25', 'delivers Jobs 60%, Homes 40% | £80k in 2024/25'];

it('shows totals, changes, colours and shares', async () => {
  delete settings['goldenthread.inlayHints'];
  expect(await hints()).toEqual([...TOTALS, ...CHANGES, ...RAGS, ...SHARES]);
});

it('shows only what is in the part of the file that is seen', async () => {
  expect(await hints(LAST - 3)).toEqual(RAGS);
});

it.each(OFF)('shows no %s when they are switched off', async (name) => {
  settings['goldenthread.inlayHints'] = { [name]: false };
  const all = { totals: TOTALS, changes: CHANGES, rags: RAGS, shares: SHARES };
  const left = OFF.filter((each) => each !== name).flatMap((each) => all[each]);
  expect(await hints()).toEqual(left);
});

it('says what a hint means', async () => {
  delete settings['goldenthread.inlayHints'];
  const found = await editor.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: editor.uri('a.plan') },
    range: { start: { line: LAST - 3, character: 0 }, end: { line: LAST, character: 0 } },
  });
  expect(found[0]?.tooltip).toContain('2023/24: 95 against a target of 100.');
});

it('has the hints shown anew when the settings change', async () => {
  const before = editor.refreshed;
  await editor.notify('workspace/didChangeConfiguration', { settings: {} });
  await expect.poll(() => editor.refreshed).toBe(before + 1);
});
