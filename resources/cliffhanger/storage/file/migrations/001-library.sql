-- Version 1. Statements end with a semicolon at the end of a line.
-- Dates: *_edtf is EDTF text, *_first and *_last are its bounds in days since 1970-01-01. *_at is in seconds since
-- 1970-01-01T00:00Z. Rows that the user made have a UUIDv7 as id; rows that can be fetched again have a number.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is known ------------------------------------------------------------------------------------------------------

CREATE TABLE source (
  id        INTEGER PRIMARY KEY,
  title     TEXT NOT NULL,
  address   TEXT,
  publisher TEXT,
  licence   TEXT,
  read_on   TEXT
) STRICT;

CREATE TABLE show (
  id              INTEGER PRIMARY KEY,
  uuid            TEXT NOT NULL UNIQUE,
  title           TEXT NOT NULL CHECK (title <> ''),
  summary         TEXT,
  type            TEXT,
  language        TEXT,
  genres          TEXT NOT NULL DEFAULT '[]',
  lifecycle       TEXT NOT NULL CHECK (lifecycle IN ('RUNNING', 'ENDED', 'TO_BE_DETERMINED', 'IN_DEVELOPMENT', 'UNKNOWN')),
  runtime         INTEGER CHECK (runtime > 0),
  premiered_edtf  TEXT,
  ended_edtf      TEXT,
  network         TEXT,
  network_country TEXT,
  network_zone    TEXT,
  network_streams INTEGER NOT NULL DEFAULT 0,
  based_on        TEXT,
  developer       TEXT,
  site            TEXT,
  source_id       INTEGER REFERENCES source (id),
  sample          INTEGER NOT NULL DEFAULT 0,
  added_at        INTEGER NOT NULL
) STRICT;
CREATE INDEX show_by_title ON show (title);

CREATE TABLE external_id (
  id       INTEGER PRIMARY KEY,
  show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  value    TEXT NOT NULL,
  UNIQUE (provider, value)
) STRICT;
CREATE INDEX external_id_by_show ON external_id (show_id);

CREATE TABLE season (
  id                 INTEGER PRIMARY KEY,
  show_id            INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  number             INTEGER NOT NULL CHECK (number >= 0),
  name               TEXT,
  episode_order      INTEGER CHECK (episode_order > 0),
  release_edtf       TEXT,
  release_first      INTEGER,
  release_last       INTEGER,
  release_confidence TEXT CHECK (release_confidence IN ('ANNOUNCED', 'ESTIMATED')),
  release_wording    TEXT,
  release_source_id  INTEGER REFERENCES source (id),
  network            TEXT,
  UNIQUE (show_id, number)
) STRICT;

CREATE TABLE episode (
  id          INTEGER PRIMARY KEY,
  show_id     INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  season_id   INTEGER NOT NULL REFERENCES season (id) ON DELETE CASCADE,
  season      INTEGER NOT NULL,
  number      INTEGER,
  special     INTEGER NOT NULL DEFAULT 0,
  title       TEXT,
  air_edtf    TEXT,
  air_first   INTEGER,
  air_last    INTEGER,
  air_at      INTEGER,
  air_zone    TEXT,
  runtime     INTEGER CHECK (runtime > 0),
  summary     TEXT,
  external_id INTEGER
) STRICT;
CREATE INDEX episode_by_show ON episode (show_id, special, season, number);
CREATE INDEX episode_by_season ON episode (season_id);
CREATE INDEX episode_by_external_id ON episode (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE status_event (
  id         INTEGER PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  season     INTEGER,
  date_edtf  TEXT,
  who        TEXT,
  source_id  INTEGER REFERENCES source (id),
  sentence   TEXT
) STRICT;
CREATE INDEX status_event_by_show ON status_event (show_id, position);

CREATE TABLE credit (
  id         INTEGER PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  person     TEXT NOT NULL,
  "character" TEXT,
  role       TEXT NOT NULL CHECK (role IN ('MAIN', 'RECURRING', 'GUEST')),
  season     INTEGER
) STRICT;
CREATE INDEX credit_by_show ON credit (show_id, position);

CREATE TABLE offer (
  id       INTEGER PRIMARY KEY,
  show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  provider TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('SUBSCRIPTION', 'FREE', 'RENT', 'BUY', 'LIVE_TV')),
  region   TEXT,
  season   INTEGER
) STRICT;
CREATE INDEX offer_by_show ON offer (show_id, position);

CREATE TABLE rating (
  id      INTEGER PRIMARY KEY,
  show_id INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  rated_by TEXT NOT NULL,
  value   REAL NOT NULL CHECK (value BETWEEN 0 AND 10),
  votes   INTEGER,
  UNIQUE (show_id, rated_by)
) STRICT;

CREATE TABLE recap (
  id        INTEGER PRIMARY KEY,
  season_id INTEGER NOT NULL REFERENCES season (id) ON DELETE CASCADE,
  text      TEXT NOT NULL,
  source_id INTEGER REFERENCES source (id)
) STRICT;
CREATE INDEX recap_by_season ON recap (season_id);

CREATE TABLE prediction (
  id        INTEGER PRIMARY KEY,
  season_id INTEGER NOT NULL REFERENCES season (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  text      TEXT NOT NULL,
  source_id INTEGER REFERENCES source (id)
) STRICT;
CREATE INDEX prediction_by_season ON prediction (season_id, position);

-- What the user made. RESTRICT: no change of what is known can take these rows away. ---------------------------------

CREATE TABLE play (
  id         TEXT PRIMARY KEY,
  episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
  played_at  INTEGER,
  origin     TEXT NOT NULL DEFAULT 'user'
) STRICT, WITHOUT ROWID;
CREATE INDEX play_by_episode ON play (episode_id, played_at);

CREATE TABLE skip (
  id         TEXT PRIMARY KEY,
  episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id) ON DELETE RESTRICT,
  skipped_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id         TEXT PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE RESTRICT,
  season_id  INTEGER REFERENCES season (id) ON DELETE RESTRICT,
  episode_id INTEGER REFERENCES episode (id) ON DELETE RESTRICT,
  text       TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_show ON note (show_id);
CREATE INDEX note_by_season ON note (season_id) WHERE season_id IS NOT NULL;
CREATE INDEX note_by_episode ON note (episode_id) WHERE episode_id IS NOT NULL;

CREATE TABLE user_rating (
  id         TEXT PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE RESTRICT,
  season_id  INTEGER REFERENCES season (id) ON DELETE RESTRICT,
  episode_id INTEGER REFERENCES episode (id) ON DELETE RESTRICT,
  value      REAL NOT NULL CHECK (value BETWEEN 0 AND 10),
  rated_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX user_rating_by_show ON user_rating (show_id);
CREATE INDEX user_rating_by_season ON user_rating (season_id) WHERE season_id IS NOT NULL;
CREATE INDEX user_rating_by_episode ON user_rating (episode_id) WHERE episode_id IS NOT NULL;

CREATE TABLE reminder_rule (
  id           TEXT PRIMARY KEY,
  show_id      INTEGER REFERENCES show (id) ON DELETE RESTRICT,
  season_id    INTEGER REFERENCES season (id) ON DELETE RESTRICT,
  occasion     TEXT NOT NULL,
  lead_minutes INTEGER NOT NULL DEFAULT 0,
  clock_time   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_rule_by_show ON reminder_rule (show_id);
CREATE INDEX reminder_rule_by_season ON reminder_rule (season_id) WHERE season_id IS NOT NULL;

-- A fact that the user corrected: it wins over the fetched one, field by field.
CREATE TABLE edit (
  id         TEXT PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE RESTRICT,
  season_id  INTEGER REFERENCES season (id) ON DELETE RESTRICT,
  episode_id INTEGER REFERENCES episode (id) ON DELETE RESTRICT,
  field      TEXT NOT NULL,
  value      TEXT,
  edited_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_by_show ON edit (show_id);
CREATE INDEX edit_by_season ON edit (season_id) WHERE season_id IS NOT NULL;
CREATE INDEX edit_by_episode ON edit (episode_id) WHERE episode_id IS NOT NULL;

-- What was done ------------------------------------------------------------------------------------------------------

-- Entries are only ever added; state says where a change stands on the undo stack: DONE, UNDONE, or PAST for good.
-- An undo or a redo is an entry too and names its target. hlc is a hybrid logical clock: milliseconds << 16 | counter.
CREATE TABLE journal (
  id      INTEGER PRIMARY KEY,
  uuid    TEXT NOT NULL UNIQUE,
  device  TEXT NOT NULL,
  hlc     INTEGER NOT NULL UNIQUE,
  way     TEXT NOT NULL CHECK (way IN ('DONE', 'UNDONE', 'REDONE')),
  target  INTEGER REFERENCES journal (id),
  kind    TEXT NOT NULL,
  state   TEXT NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'PAST')),
  subject TEXT NOT NULL,
  season  INTEGER,
  touched INTEGER NOT NULL,
  shows   TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_state ON journal (state, id) WHERE state <> 'PAST';

-- How to swap a change's effect: each row as it was on the other side of the change, newest last. A null image means
-- that there was no such row.
CREATE TABLE journal_row (
  id         INTEGER PRIMARY KEY,
  journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id     ANY NOT NULL,
  image      TEXT
) STRICT;
CREATE INDEX journal_row_by_entry ON journal_row (journal_id);

-- What can be worked out again: a line per show for the watchlist, kept in the same transaction as what it sums up.
-- It is right until stale_at.
CREATE TABLE show_summary (
  show_id         INTEGER PRIMARY KEY REFERENCES show (id) ON DELETE CASCADE,
  title           TEXT NOT NULL,
  tvmaze          TEXT,
  network         TEXT,
  lifecycle       TEXT NOT NULL,
  sample          INTEGER NOT NULL,
  watched         INTEGER NOT NULL,
  aired           INTEGER NOT NULL,
  total           INTEGER NOT NULL,
  next_id         INTEGER,
  next_season     INTEGER,
  next_number     INTEGER,
  next_title      TEXT,
  coming_season   INTEGER,
  coming_number   INTEGER,
  coming_title    TEXT,
  coming_edtf     TEXT,
  coming_at       INTEGER,
  coming_estimate INTEGER,
  event_kind      TEXT,
  event_season    INTEGER,
  event_who       TEXT,
  last_aired      INTEGER,
  last_played_at  INTEGER,
  stale_at        INTEGER
) STRICT;
CREATE INDEX show_summary_by_stale ON show_summary (stale_at) WHERE stale_at IS NOT NULL;
