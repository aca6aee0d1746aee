-- Reads a letter in Neovim as a person would, and prints what there was to see at each step as JSON.

local LONGEST_WAIT = 10000

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    -- Before 0.8 the code was not among a diagnostic's own fields.
    table.insert(found, each.code or each.user_data.lsp.code)
  end
  return found
end

-- What is to be seen once there are as many findings as expected, or will not be.
local function seen(count)
  vim.wait(LONGEST_WAIT, function() return #codes() == count end)
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  return { codes = codes(), text = table.concat(lines, '\n') .. '\n' }
end

-- Takes an action, as from the menu that opens at a place.
local function choose(place, title)
  local done = false
  vim.ui.select = function(items, options, take)
    for _, item in ipairs(items) do
      if vim.startswith(options.format_item(item), title) then
        done = true
        return take(item)
      end
    end
  end
  vim.fn.cursor(1, 1)
  vim.fn.search(place, 'c')
  vim.lsp.buf.code_action()
  assert(vim.wait(LONGEST_WAIT, function() return done end), 'no action ' .. title)
end

local function read()
  local saw = {}
  -- Opened first: when the letter has its findings, the server has spoken of the notes too.
  vim.cmd('edit ' .. vim.env.NOTES)
  vim.cmd('edit ' .. vim.env.LETTER)
  saw.opened = seen(3)
  choose('I guess I miss', 'Say it without the cushion')
  saw.fixed = seen(2)
  choose('I guess I am', 'Leave this as it is')
  saw.left = seen(1)
  vim.cmd('silent write')
  vim.cmd('edit ' .. vim.env.NOTES)
  saw.notes = seen(0)
  return saw
end

local went, result = pcall(read)
if went then
  io.stdout:write(vim.fn.json_encode(result))
  vim.cmd('qall!')
else
  io.stderr:write(tostring(result))
  vim.cmd('cquit')
end
