-- How somebody likes to see a page's table: columns, order, filters and groups, as JSON.
CREATE TABLE table_view (
  id INTEGER NOT NULL PRIMARY KEY,
  page TEXT NOT NULL,
  title TEXT NOT NULL,
  spec_version INTEGER NOT NULL,
  spec TEXT NOT NULL
) STRICT;
CREATE INDEX table_view_by_page ON table_view (page);
