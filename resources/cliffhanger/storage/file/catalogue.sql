-- The catalogue can be fetched again, so a format that is not known begins anew: its number is in CatalogueFile. What is searched stands in
-- catalogue-index.sql.

CREATE TABLE state (
  name  TEXT PRIMARY KEY,
  value TEXT
) STRICT, WITHOUT ROWID;

-- `place`: the order of what most people ask for, as far as it was arranged; an index gives its matches in that order, so that
-- a search may stop early and none has to be ranked. `folded` is the title as the room of titles folds it.
CREATE TABLE entry (
  place     INTEGER PRIMARY KEY,
  id        INTEGER NOT NULL UNIQUE,
  title     TEXT NOT NULL,
  other     TEXT NOT NULL,
  folded    TEXT NOT NULL,
  premiered TEXT,
  ended     TEXT,
  lifecycle TEXT NOT NULL,
  type      TEXT,
  language  TEXT,
  genres    TEXT NOT NULL,
  network   TEXT,
  country   TEXT,
  weight    INTEGER NOT NULL,
  rating    REAL,
  picture   TEXT,
  imdb      TEXT,
  thetvdb   TEXT
) STRICT;
CREATE INDEX entry_by_folded ON entry (folded);
CREATE INDEX entry_by_premiered ON entry (premiered) WHERE premiered IS NOT NULL;

-- What schedules say: the first episodes of seasons, and when each day was read.
CREATE TABLE premiere (
  id      INTEGER PRIMARY KEY,
  day     TEXT NOT NULL,
  country TEXT NOT NULL,
  show_id INTEGER NOT NULL,
  season  INTEGER NOT NULL,
  at      INTEGER,
  title   TEXT
) STRICT;
CREATE INDEX premiere_by_day ON premiere (country, day);
CREATE TABLE schedule (
  day     TEXT NOT NULL,
  country TEXT NOT NULL,
  read_at INTEGER NOT NULL,
  PRIMARY KEY (day, country)
) STRICT, WITHOUT ROWID;
