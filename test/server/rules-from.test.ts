import { expect, it, vi } from 'vitest';
import { rulesModule } from '../../packages/vscode/src/features/language-server/rules-from.js';
import { moduleShown } from '../docs/rules-module.js';
import { Editor } from './editor.js';

const PLAN = `plan TownPlan: Town plan
  years 2024/25
  as at 2024-06-30
project Hub: A growth hub
  kind strategic
`;

async function withModule(module: string, run: (editor: Editor) => Promise<void>, rulesFrom: string | null = 'rules.mjs') {
  const named = rulesFrom === null ? {} : { rulesFrom };
  const editor = await Editor.start({ 'town.plan': PLAN, 'rules.mjs': module }, undefined, named);
  try {
    await run(editor);
  } finally {
    await editor.stop();
  }
}

const codes = (editor: Editor): unknown[] => editor.diagnostics('town.plan').map(({ code }) => code);

it('finds by the module that the editor names, and links no page that is not there', async () => {
  await withModule(moduleShown(), async (editor) => {
    await vi.waitFor(() => expect(codes(editor)).toContain('local-strategic-project-board'));
    const found = editor.diagnostics('town.plan').find(({ code }) => code === 'local-strategic-project-board');
    expect(found?.codeDescription).toBeUndefined();
    expect(codes(editor)).toContain('work-without-outcome');
  });
});

it('runs none that only lies there', async () => {
  await withModule(
    moduleShown(),
    async (editor) => {
      await editor.request('textDocument/documentSymbol', { textDocument: { uri: editor.uri('town.plan') } });
      expect(codes(editor)).toContain('work-without-outcome');
      expect(codes(editor)).not.toContain('local-strategic-project-board');
    },
    null,
  );
});

it.each([
  ['is no module', 'export default 7;\n', /rules\.mjs cannot be used: it has no rules to give/],
  ['fails', moduleShown().replace('check(plan, report) {', "check() { throw new Error('no board');"), /failed: no board/],
])('says once what is wrong with one that %s, and finds what it finds without', async (_, module, says) => {
  await withModule(module, async (editor) => {
    await vi.waitFor(() => expect(editor.asked.map(([message]) => message)).toEqual([expect.stringMatching(says)]));
    expect(codes(editor)).toContain('work-without-outcome');
    expect(codes(editor)).not.toContain('local-strategic-project-board');
  });
});

it('names one in Visual Studio Code only in a folder that is trusted', () => {
  const resolve = (folder: string, file: string): string => `${folder}/${file}`;
  const named = { named: 'rules.mjs', folder: '/plans', resolve };
  expect(rulesModule({ ...named, isTrusted: false })).toBeUndefined();
  expect(rulesModule({ ...named, isTrusted: true })).toBe('/plans/rules.mjs');
  expect(rulesModule({ ...named, isTrusted: true, named: ' ' })).toBeUndefined();
});

it('the editor itself leaves out the setting of a folder that is not trusted', async () => {
  const { default: manifest } = await import('../../packages/vscode/package.json', { with: { type: 'json' } });
  expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toContain('goldenthread.rulesFrom');
});
