-- What an author does in Neovim, step by step; tells in JSON, one line a step, what is seen.
local function tell(step, seen)
  io.stdout:write(vim.json.encode({ step = step, seen = seen }) .. '\n')
end

-- Findings of a buffer as [rule, marked words].
local function findings(buffer)
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, { d.code, lines[d.lnum + 1]:sub(d.col + 1, d.end_col) })
  end
  return found
end

local function has(buffer, rule)
  for _, finding in ipairs(findings(buffer)) do
    if finding[1] == rule then return true end
  end
  return false
end

local function wait(condition)
  return vim.wait(20000, condition, 20)
end

local function edit(file)
  vim.cmd('edit ' .. file)
  return vim.api.nvim_get_current_buf()
end

-- Chooses the first action of the menu that fits, as a reader of the menu would.
local menu = {}
local wanted
vim.ui.select = function(items, options, choose)
  menu = {}
  local picked
  for _, item in ipairs(items) do
    local title = options.format_item and options.format_item(item) or item[2].title
    table.insert(menu, title)
    if picked == nil and title:find(wanted, 1, true) then picked = item end
  end
  choose(picked)
end

local function act(line, words, title)
  wanted, menu = title, {}
  local text = vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1]
  vim.api.nvim_win_set_cursor(0, { line, text:find(words, 1, true) - 1 })
  vim.lsp.buf.code_action()
  wait(function() return vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1] ~= text end)
  tell('menu', menu)
  tell('line', vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1])
end

local plan = edit('plan.md')
wait(function() return has(plan, 'metric-units') end)
tell('findings', findings(plan))

act(10, '45평', '149㎡')
wait(function() return not has(plan, 'metric-units') end)
act(10, 'AI', '인공지능(AI)')
wait(function() return #findings(plan) < 7 end)
tell('fixed', findings(plan))

local settings = edit('dadeumi.yaml')
vim.api.nvim_buf_set_lines(settings, 0, -1, false, { 'version: 1', 'rules: { won-amounts: off }' })
vim.cmd('write')
wait(function() return not has(plan, 'won-amounts') end)
tell('settings', findings(plan))

local first = edit('volumes/volume-1.md')
wait(function() return has(first, 'won-amounts') end)
tell('volume 1', has(first, 'won-amounts'))
local second = edit('volumes/volume-2.md')
vim.api.nvim_buf_set_lines(second, -1, -1, false, { '', vim.env.RATE })
wait(function() return not has(first, 'won-amounts') end)
tell('volume 1, a rate in volume 2', has(first, 'won-amounts'))
vim.cmd('qa!')
