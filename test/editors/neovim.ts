import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMAND } from '../cli/command.js';

const PROJECT = path.join(import.meta.dirname, '..', '..');
/** How long Neovim may take for all that it is asked, in milliseconds. */
const PATIENCE = 60_000;

/** The set-up that the documentation gives, word for word. */
function documentedSetUp(): string {
  const page = readFileSync(path.join(PROJECT, 'docs', 'editors.md'), 'utf8');
  const setUp = /## Neovim 0\.7 to 0\.10[\s\S]*?```lua\n([\s\S]*?)```/.exec(page)?.[1];
  if (setUp === undefined) throw new Error('docs/editors.md has no set-up for Neovim');
  return setUp;
}

/** What the steps of a test are written with. */
const PRELUDE = `
local function waitFor(what, condition)
  if not vim.wait(20000, condition, 20) then error('waited in vain for ' .. what) end
end
local function open(file)
  vim.cmd('edit ' .. file)
  waitFor('the server', function() return next(vim.lsp.buf_get_clients(0)) ~= nil end)
end
local function found(text)
  for _, each in ipairs(vim.diagnostic.get()) do
    if each.message:find(text, 1, true) then return each end
  end
end
-- Puts the cursor behind the first place where a text stands.
local function goTo(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\\\V' .. text, 'cW') == 0 then error(text .. ' does not stand here') end
end
local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
  local _, answer = next(answers or {})
  return answer and answer.result
end
local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n') end
`;

/** A copy of an example for Neovim to work in; gone after the test. */
export function exampleCopy(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-neovim-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(PROJECT, 'examples', name), path.join(folder, 'plan'), { recursive: true });
  return folder;
}

/**
 * Runs Neovim without a window in the plan of a folder, set up as documented, with \`goldenthread\` at hand as it is
 * installed. The steps are Lua, and end with what they return.
 */
export function neovim<Result>(folder: string, steps: string): Result {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const command = path.join(bin, 'goldenthread');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`);
  chmodSync(command, 0o755);
  const [setUp, script, result] = ['init.lua', 'steps.lua', 'result.json'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(setUp, documentedSetUp());
  const run = `local ok, result = pcall(function()\n${steps}\nend)
vim.fn.writefile({ vim.json.encode({ ok = ok, result = result }) }, '${result}')
vim.cmd('qall!')`;
  writeFileSync(script, PRELUDE + run);
  const { status, stderr, error } = spawnSync('nvim', ['--headless', '--clean', '-u', setUp, '-c', `luafile ${script}`], {
    cwd: path.join(folder, 'plan'),
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder },
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (error) throw error;
  const written = JSON.parse(readFileSync(result, 'utf8')) as { ok: boolean; result: Result };
  if (status !== 0 || !written.ok) throw new Error(`Neovim: ${String(written.result)}\n${stderr}`);
  return written.result;
}
