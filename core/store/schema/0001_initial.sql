-- Who acts -----------------------------------------------------------------------------------------------------------
CREATE TABLE actor (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('state', 'organisation', 'company')),
  code TEXT NOT NULL,
  unverified INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER
) STRICT;
CREATE UNIQUE INDEX actor_by_code ON actor (code);

CREATE TABLE actor_name (
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'alias', 'short', 'former')),
  text TEXT NOT NULL,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER NOT NULL PRIMARY KEY,
  unverified INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER
) STRICT;

CREATE TABLE person_name (
  person_id INTEGER NOT NULL REFERENCES person (id),
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'alias', 'short', 'former')),
  text TEXT NOT NULL,
  PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
  id INTEGER NOT NULL PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  title_ja TEXT NOT NULL DEFAULT '',
  held TEXT,
  held_first INTEGER,
  held_last INTEGER,
  unverified INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER
) STRICT;
CREATE INDEX office_by_person ON office (person_id);
CREATE INDEX office_by_actor ON office (actor_id, held_first);

-- What happened ------------------------------------------------------------------------------------------------------
CREATE TABLE record (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'agreement', 'event', 'deal', 'commitment')),
  title TEXT NOT NULL,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER,
  place TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  unverified INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER,
  CHECK ((date IS NULL) = (date_first IS NULL) AND (date IS NULL) = (date_last IS NULL)),
  CHECK (date_first <= date_last)
) STRICT;
CREATE INDEX record_by_kind ON record (kind, date_first, id);
CREATE INDEX record_by_date ON record (date_first, date_last);
CREATE INDEX record_by_batch ON record (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE meeting (
  record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
  format TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  host_id INTEGER REFERENCES actor (id)
) STRICT;
CREATE INDEX meeting_by_host ON meeting (host_id) WHERE host_id IS NOT NULL;

CREATE TABLE participation (
  record_id INTEGER NOT NULL REFERENCES record (id),
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  actor_id INTEGER REFERENCES actor (id),
  role TEXT NOT NULL,
  PRIMARY KEY (record_id, id),
  CHECK (person_id IS NOT NULL OR actor_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_by_actor ON participation (actor_id, record_id);
CREATE INDEX participation_by_person ON participation (person_id, record_id);

CREATE TABLE meeting_item (
  record_id INTEGER NOT NULL REFERENCES record (id),
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('agenda', 'outcome')),
  text TEXT NOT NULL,
  PRIMARY KEY (record_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
  record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL,
  short_title TEXT NOT NULL DEFAULT '',
  in_force TEXT,
  in_force_first INTEGER,
  in_force_last INTEGER,
  ended TEXT,
  ended_first INTEGER,
  ended_last INTEGER
) STRICT;

CREATE TABLE agreement_party (
  record_id INTEGER NOT NULL REFERENCES record (id),
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  signed_on TEXT,
  ratified TEXT,
  in_force TEXT,
  withdrew TEXT,
  PRIMARY KEY (record_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_party_by_actor ON agreement_party (actor_id, record_id);

CREATE TABLE event (
  record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
  category TEXT NOT NULL
) STRICT;

CREATE TABLE deal (
  record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL,
  value REAL,
  currency TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deal_step (
  record_id INTEGER NOT NULL REFERENCES record (id),
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER,
  title TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (record_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
  record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('measurable', 'qualitative')),
  status TEXT NOT NULL,
  made_at INTEGER REFERENCES record (id),
  series_id INTEGER REFERENCES series (id),
  target REAL,
  target_unit TEXT NOT NULL DEFAULT '',
  comparison TEXT,
  due TEXT,
  due_first INTEGER,
  due_last INTEGER
) STRICT;
CREATE INDEX commitment_by_made_at ON commitment (made_at) WHERE made_at IS NOT NULL;
CREATE INDEX commitment_by_series ON commitment (series_id) WHERE series_id IS NOT NULL;

CREATE TABLE link (
  id INTEGER NOT NULL PRIMARY KEY,
  from_id INTEGER NOT NULL REFERENCES record (id),
  to_id INTEGER NOT NULL REFERENCES record (id),
  relation TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX link_by_from ON link (from_id);
CREATE INDEX link_by_to ON link (to_id);

CREATE TABLE tag (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX tag_by_name ON tag (name);

CREATE TABLE record_tag (
  record_id INTEGER NOT NULL REFERENCES record (id),
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (record_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_tag_by_tag ON record_tag (tag_id);

-- Who says so --------------------------------------------------------------------------------------------------------
CREATE TABLE source (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL DEFAULT '',
  published TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  accessed TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL,
  licence TEXT NOT NULL DEFAULT '',
  reliability TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  archived_text TEXT NOT NULL DEFAULT '',
  batch_id INTEGER
) STRICT;

-- subject_id is the id of any row, by subject_kind: ids are unique over all tables.
CREATE TABLE citation (
  subject_id INTEGER NOT NULL,
  id INTEGER NOT NULL,
  subject_kind TEXT NOT NULL,
  field TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  rank INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL DEFAULT '',
  quote TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (subject_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_source ON citation (source_id);

-- Figures ------------------------------------------------------------------------------------------------------------
CREATE TABLE batch (
  id INTEGER NOT NULL PRIMARY KEY,
  file TEXT NOT NULL,
  profile TEXT NOT NULL DEFAULT '',
  imported_at TEXT NOT NULL,
  report TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE series (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  title_ja TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL,
  reporter_id INTEGER REFERENCES actor (id),
  partner_id INTEGER REFERENCES actor (id),
  flow TEXT NOT NULL DEFAULT '',
  commodity TEXT NOT NULL DEFAULT '',
  price_basis TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL DEFAULT '',
  valuation TEXT NOT NULL DEFAULT '',
  classification TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL,
  currency TEXT NOT NULL DEFAULT '',
  frequency TEXT NOT NULL CHECK (frequency IN ('A', 'FY-JP', 'FY-US', 'Q', 'M', 'D')),
  multiplier INTEGER NOT NULL DEFAULT 0,
  edition TEXT NOT NULL DEFAULT '',
  source_id INTEGER REFERENCES source (id),
  preferred INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  unverified INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER
) STRICT;
CREATE INDEX series_by_measure ON series (measure, reporter_id, partner_id, flow);
CREATE INDEX series_by_reporter ON series (reporter_id) WHERE reporter_id IS NOT NULL;
CREATE INDEX series_by_partner ON series (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX series_by_source ON series (source_id) WHERE source_id IS NOT NULL;

-- period is the first day of the observation's span; the series' frequency gives its length. Clustered by series, so
-- that a chart is one walk. literal only where the shortest text of value is not what was published.
CREATE TABLE observation (
  series_id INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  value REAL,
  status TEXT NOT NULL DEFAULT 'actual',
  literal TEXT,
  note TEXT,
  break_before INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER,
  PRIMARY KEY (series_id, period)
) STRICT, WITHOUT ROWID;

-- What a user made to show it ----------------------------------------------------------------------------------------
CREATE TABLE chart (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  spec_version INTEGER NOT NULL,
  spec TEXT NOT NULL
) STRICT;

CREATE TABLE timeline_view (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  spec_version INTEGER NOT NULL,
  spec TEXT NOT NULL
) STRICT;

CREATE TABLE deck (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE slide (
  deck_id INTEGER NOT NULL REFERENCES deck (id),
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  spec_version INTEGER NOT NULL,
  spec TEXT NOT NULL,
  notes TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (deck_id, id)
) STRICT, WITHOUT ROWID;

-- How it came to be so (not tracked) ---------------------------------------------------------------------------------
-- kind: edit; undo and redo apply the inverse of, or again, the change named by target.
CREATE TABLE change (
  sequence INTEGER NOT NULL PRIMARY KEY,
  id INTEGER NOT NULL UNIQUE,
  parent INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  target INTEGER,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL,
  label TEXT NOT NULL,
  batch_id INTEGER,
  changeset BLOB NOT NULL
) STRICT;

-- Who has the file open, so that a writer who must wait can say for whom.
CREATE TABLE holder (
  id INTEGER NOT NULL PRIMARY KEY,
  who TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  opened_at TEXT NOT NULL
) STRICT;

-- Full text over tokens made by base::searchTokens; rowid is the id of the record, person, actor or series.
CREATE VIRTUAL TABLE search_index USING fts5 (title, body, kind UNINDEXED, tokenize = "unicode61 remove_diacritics 0");
