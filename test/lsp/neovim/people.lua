-- Run by neovim.test.ts in a headless Neovim: completes a mention, finds who is mentioned where, renames a handle across
-- drafts and the list of people, and prints what it saw as one line of JSON.
local server, draft = vim.env.CAUSERIE_SERVER, vim.env.CAUSERIE_DRAFT
local folder = vim.fn.fnamemodify(draft, ':h:h')
local seen = {}

local function give_up(why)
  io.stderr:write(why .. '\n')
  vim.cmd('cquit 1')
end

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
local client_id = vim.lsp.start_client({
  name = 'causerie',
  cmd = { vim.env.CAUSERIE_NODE, server, '--stdio' },
  root_dir = folder,
})
if not client_id or not vim.lsp.buf_attach_client(buffer, client_id) then
  give_up('the server did not start')
end
if not vim.wait(20000, function()
  return vim.lsp.buf_is_attached(buffer, client_id) and vim.lsp.get_client_by_id(client_id).server_capabilities ~= nil
end, 10) then
  give_up('never attached')
end
local offset_encoding = vim.lsp.get_client_by_id(client_id).offset_encoding

local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, offset_encoding), more or {})
  local answers, problem = vim.lsp.buf_request_sync(buffer, method, params, 20000)
  if not answers then
    give_up(method .. ': ' .. tostring(problem))
  end
  return answers[client_id]
end

-- The cursor behind what is typed, then the completion taken as Neovim takes it.
local typed = vim.fn.search('@pet', 'w')
vim.api.nvim_win_set_cursor(0, { typed, #vim.fn.getline(typed) })
vim.cmd('startinsert!')
local list
repeat
  list = ask('textDocument/completion', { position = { line = typed - 1, character = vim.fn.strchars(vim.fn.getline(typed)) } }).result
until not list.isIncomplete
seen.labels = {}
for _, item in ipairs(list.items) do
  if vim.startswith(item.label, '@') then
    table.insert(seen.labels, item.label)
    vim.lsp.util.apply_text_edits({ item.textEdit }, buffer, offset_encoding)
  end
end
vim.cmd('stopinsert')
seen.completed = vim.fn.getline(typed)

vim.fn.cursor(typed, vim.fn.stridx(vim.fn.getline(typed), '@lea_p') + 3)
local found = ask('textDocument/references', { context = { includeDeclaration = true } }).result
seen.references = {}
for _, item in ipairs(vim.lsp.util.locations_to_items(found, offset_encoding)) do
  table.insert(seen.references, { vim.fn.fnamemodify(item.filename, ':t'), item.lnum, item.text })
end

local refused = ask('textDocument/rename', { newName = '@nadia_roux' })
seen.refused = (refused.error or refused.err or {}).message
local edit = ask('textDocument/rename', { newName = '@lea_petit' }).result
vim.lsp.util.apply_workspace_edit(edit, offset_encoding)
vim.cmd('silent wall')

io.stdout:write(vim.json.encode(seen) .. '\n')
vim.lsp.stop_client(client_id)
vim.cmd('quitall!')
