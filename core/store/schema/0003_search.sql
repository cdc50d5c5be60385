-- Search is ranked by where a thing stands: its slot, the rowid of both full-text tables, rises as importance falls
-- (search_slot.h), so that the best hits of any words come first and the rest need not be read. What a step of an
-- older program indexed is dropped; the program fills these tables right after this step.
DROP TABLE search_index;

CREATE TABLE search_entry (
  id INTEGER NOT NULL PRIMARY KEY,
  slot INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_entry_by_slot ON search_entry (slot);

-- The beginning of every name and title, for what is typed as it is called.
CREATE TABLE search_key (
  key TEXT NOT NULL,
  slot INTEGER NOT NULL,
  PRIMARY KEY (key, slot)
) STRICT, WITHOUT ROWID;

-- Every word longer than the indexed beginnings. A word stays when the last text that held it goes.
CREATE TABLE search_word (word TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Tokens are made by base::indexTokens and separated by spaces; names by "|". filters holds one token a kind, actor and
-- topic. Positions are not kept: whether words follow each other is looked up in the few rows that are shown.
CREATE VIRTUAL TABLE search_text USING fts5 (title, body, filters, id UNINDEXED, detail = none, columnsize = 0,
  prefix = '1 2 3 4', tokenize = 'ascii');
CREATE VIRTUAL TABLE search_title USING fts5 (title, filters, content = 'search_text', detail = none, columnsize = 0,
  prefix = '1 2 3 4', tokenize = 'ascii');
