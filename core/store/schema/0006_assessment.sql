-- What somebody judged of a commitment on a day. A source stands behind it by a citation of the assessment's id.
CREATE TABLE assessment (
  record_id INTEGER NOT NULL REFERENCES record (id),
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER,
  verdict TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (record_id, id),
  CHECK ((date IS NULL) = (date_first IS NULL) AND (date IS NULL) = (date_last IS NULL))
) STRICT, WITHOUT ROWID;
