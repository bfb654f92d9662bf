import { expect, test } from 'vitest';
import { exampleCopy, neovim } from './neovim.js';

// Neovim with the set-up of docs/editors.md, on an example whose only finding is accepted, which an editor shows as a hint.
const EXAMPLE = 'synthetic-borough';
const OPEN = 'vim.diagnostic.get(nil, { severity = { min = vim.diagnostic.severity.INFO } })';

test('shows what is wrong while it is typed, in closed files too, until it is fixed', () => {
  const steps = `
    open('outcomes.plan')
    goTo('outcome GoodJobs')
    vim.cmd('normal! Wea' .. 'x')
    local files
    -- They come file by file.
    waitFor('the findings', function()
      files = {}
      for _, each in ipairs(vim.diagnostic.get()) do
        if each.message:find('‘GoodJobs’', 1, true) then
          files[#files + 1] = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(each.bufnr), ':t')
        end
      end
      return vim.tbl_contains(files, 'programmes.plan')
    end)
    vim.cmd('normal! x')
    waitFor('their going', function() return #${OPEN} == 0 end)
    return files
  `;
  expect(neovim<string[]>(exampleCopy(EXAMPLE), steps)).toContain('programmes.plan');
});

test('offers quick fixes, and applies one', () => {
  const steps = `
    open('outcomes.plan')
    goTo('supports ThrivingPlace')
    vim.cmd('normal! Wea' .. 'x')
    waitFor('the finding', function() return found('ThrivingPlacex') ~= nil end)
    local range = vim.lsp.util.make_range_params()
    range.context = { diagnostics = {} }
    local actions = ask('textDocument/codeAction', range)
    local fix
    for _, action in ipairs(actions) do if action.isPreferred then fix = fix or action end end
    fix = fix or actions[1]
    vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
    waitFor('the finding to go', function() return #${OPEN} == 0 end)
    return { title = fix.title, text = text() }
  `;
  const { title, text } = neovim<{ title: string; text: string }>(exampleCopy(EXAMPLE), steps);
  expect(title).toContain('ThrivingPlace');
  expect(text).toMatch(/^outcome .*\n {2}supports ThrivingPlace, /m);
  expect(text).not.toContain('ThrivingPlacex');
});

test('shows the card of a name, and goes to where it is declared', () => {
  const steps = `
    open('outcomes.plan')
    goTo('ThrivingPlace: A fair')
    goTo('supports ThrivingPlace')
    vim.cmd('normal! W')
    local card = ask('textDocument/hover')
    vim.lsp.buf.definition()
    waitFor('the declaration', function() return vim.api.nvim_get_current_line():find('^priority ThrivingPlace') ~= nil end)
    return { card = card.contents.value, line = vim.api.nvim_get_current_line() }
  `;
  const { card, line } = neovim<{ card: string; line: string }>(exampleCopy(EXAMPLE), steps);
  expect(card).toContain('A fair and lively local economy');
  expect(line).toMatch(/^priority ThrivingPlace/);
});

test('completes names of the right kind, with their titles', () => {
  const steps = `
    open('outcomes.plan')
    goTo('supports ThrivingPlace')
    vim.cmd('normal! W"_D')
    vim.cmd('normal! a ')
    vim.fn.cursor(vim.fn.line('.'), vim.fn.col('$'))
    local answer = ask('textDocument/completion')
    local labels = {}
    for _, item in ipairs(answer.items or answer) do labels[#labels + 1] = item.textEdit and item.textEdit.newText or item.label end
    return labels
  `;
  const labels = neovim<string[]>(exampleCopy(EXAMPLE), steps);
  expect(labels).toContain('ThrivingPlace');
  expect(labels).not.toContain('DirectorOfPlace');
});

test('renames in every file', () => {
  const steps = `
    open('outcomes.plan')
    goTo('outcome GoodJobs')
    vim.cmd('normal! W')
    vim.lsp.buf.rename('DecentJobs')
    waitFor('the new name', function() return text():find('outcome DecentJobs', 1, true) ~= nil end)
    vim.wait(500)
    local changed = {}
    for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
      if vim.bo[buffer].modified then changed[#changed + 1] = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t') end
    end
    return { changed = changed, findings = #vim.diagnostic.get(nil, { severity = vim.diagnostic.severity.ERROR }) }
  `;
  const { changed, findings } = neovim<{ changed: string[]; findings: number }>(exampleCopy(EXAMPLE), steps);
  expect(changed).toContain('outcomes.plan');
  expect(changed.length).toBeGreaterThan(1);
  expect(findings).toBe(0);
});

test('formats a file', () => {
  const steps = `
    open('outcomes.plan')
    local before = text()
    vim.cmd([[%s/^  supports/ \\t   supports/]])
    vim.lsp.buf.formatting_sync(nil, 20000)
    return { same = text() == before }
  `;
  expect(neovim<{ same: boolean }>(exampleCopy(EXAMPLE), steps).same).toBe(true);
});
