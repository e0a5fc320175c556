-- Run by neovim.test.ts in a headless Neovim: opens a draft with what docs/editors.md says to set up, and prints what it
-- saw as one line of JSON.
local draft = vim.env.CAUSERIE_DRAFT
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

-- Neovim has it from 0.8 on: a client, and the buffer attached to it.
vim.lsp.start = vim.lsp.start
  or function(config)
    local id = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, id)
    return id
  end

vim.g.do_filetype_lua = 1
vim.cmd('filetype on')
dofile(vim.env.CAUSERIE_SET_UP)

local show_score = vim.lsp.handlers['causerie/score']
vim.lsp.handlers['causerie/score'] = function(error, score, ...)
  table.insert(seen.scores, { version = score.version, draft = score.draft, score = score.score })
  return show_score(error, score, ...)
end

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()

local client_id
wait_for('a client', function()
  local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
  client_id = client and vim.lsp.buf_is_attached(buffer, client.id) and client.id
  return client_id
end)

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

seen.statusScore = vim.b[buffer].causerie_score

local comment = '<!-- causerie-accept no-q'
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { comment })
vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buffer), #comment })
local place = vim.lsp.util.make_position_params()
place.position.character = #comment
local offered = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', place, 20000)[client_id].result
seen.completions = vim.tbl_map(function(item)
  return item.word
end, vim.lsp.util.text_document_completion_list_to_complete_items(offered, 'no-q'))

io.stdout:write(vim.json.encode(seen) .. '\n')
vim.lsp.stop_client(client_id)
vim.cmd('quitall!')
