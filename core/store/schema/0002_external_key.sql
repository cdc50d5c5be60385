-- What a record is called elsewhere: the UID of a calendar's event, the number in a published list. An import finds its
-- own again by it.
CREATE TABLE external_key (
  record_id INTEGER NOT NULL REFERENCES record (id),
  scheme TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (record_id, scheme, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX external_key_by_key ON external_key (scheme, key);
