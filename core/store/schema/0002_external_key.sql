-- What a record is called elsewhere: the UID of a calendar's event, the number in a published list. An import finds its
-- own again by it. Two colleagues may each import the same event, so the key is not unique.
CREATE TABLE external_key (
  record_id INTEGER NOT NULL REFERENCES record (id),
  id INTEGER NOT NULL,
  scheme TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (record_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_key_by_key ON external_key (scheme, key);
