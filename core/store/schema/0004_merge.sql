-- How a colleague's changes came in (not tracked) --------------------------------------------------------------------
-- An edit that merged them. decisions: a changeset from what the colleague had to what was kept, so that a choice for
-- one's own value is told to others as well.
CREATE TABLE merge (
  change_id INTEGER NOT NULL PRIMARY KEY REFERENCES change (id),
  decisions BLOB NOT NULL
) STRICT;

-- The changes that came in with it, as they were made: others are told these, not their sum. via names the merge, there,
-- by which a change had come to the colleague.
CREATE TABLE merged_change (
  merge_id INTEGER NOT NULL REFERENCES merge (change_id),
  position INTEGER NOT NULL,
  id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  target INTEGER,
  via INTEGER,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL,
  label TEXT NOT NULL,
  batch_id INTEGER,
  changeset BLOB NOT NULL,
  decisions BLOB NOT NULL,
  PRIMARY KEY (merge_id, position)
) STRICT;
