-- Run by neovim.test.ts in a headless Neovim: opens a draft, talks with the server as Neovim's own client does,
-- and prints what it saw as one line of JSON.
local server, draft = vim.env.CAUSERIE_SERVER, vim.env.CAUSERIE_DRAFT
local seen = { scores = {} }

local function give_up(why)
  io.stderr:write(why .. '\n')
  vim.cmd('cquit 1')
end

local function wait_for(what, check)
  if not vim.wait(20000, check, 10) then
    give_up('never came true: ' .. what)
  end
end

vim.lsp.handlers['causerie/score'] = function(_, score)
  table.insert(seen.scores, { version = score.version, draft = score.draft, score = score.score })
end

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
local client_id = vim.lsp.start_client({
  name = 'causerie',
  cmd = { vim.env.CAUSERIE_NODE, server, '--stdio' },
  root_dir = vim.fn.fnamemodify(draft, ':h'),
  settings = { causerie = { interfaceLanguage = 'fr' } },
  -- As its manual asks for: Neovim before 0.10 does not send the settings by itself.
  on_init = function(client)
    client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  end,
})
if not client_id or not vim.lsp.buf_attach_client(buffer, client_id) then
  give_up('the server did not start')
end

local function canned()
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == 'canned-phrase' then
      return diagnostic
    end
  end
end

wait_for('a finding', canned)
local finding = canned()
seen.finding = {
  source = finding.source,
  message = finding.message,
  text = vim.api.nvim_buf_get_text(buffer, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})[1],
}

vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col + 3 })
local position = vim.lsp.util.make_position_params()
local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', position, 20000)[client_id].result
seen.hover = hover.contents.value

local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local actions = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 20000)[client_id].result
for _, action in ipairs(actions) do
  if action.isPreferred then
    seen.title = action.title
    vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client_id).offset_encoding)
    break
  end
end
seen.lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)

wait_for('silence after the fix', function()
  return canned() == nil
end)
wait_for('a score that is higher', function()
  return #seen.scores > 1 and seen.scores[#seen.scores].score > seen.scores[1].score
end)

io.stdout:write(vim.json.encode(seen) .. '\n')
vim.lsp.stop_client(client_id)
vim.cmd('quitall!')
