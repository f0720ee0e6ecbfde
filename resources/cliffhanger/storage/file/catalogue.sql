-- The catalogue can be fetched again, so a new format begins anew: its number is in CatalogueFile.

CREATE TABLE state (
  name  TEXT PRIMARY KEY,
  value TEXT
) STRICT, WITHOUT ROWID;

-- `place`: the order of what most people ask for, as far as it was arranged; an index gives its matches in that order, so that
-- a search may stop early and none has to be ranked. `folded` is the title in plain small letters.
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

CREATE VIRTUAL TABLE entry_search USING fts5 (title, other, content = 'entry', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0);
CREATE VIRTUAL TABLE entry_trigram USING fts5 (title, content = 'entry', content_rowid = 'place', tokenize = 'trigram remove_diacritics 1');

CREATE TRIGGER entry_insert AFTER INSERT ON entry BEGIN INSERT INTO entry_search (rowid, title, other) VALUES (NEW.place, NEW.title, NEW.other); INSERT INTO entry_trigram (rowid, title) VALUES (NEW.place, NEW.title); END;
CREATE TRIGGER entry_delete AFTER DELETE ON entry BEGIN INSERT INTO entry_search (entry_search, rowid, title, other) VALUES ('delete', OLD.place, OLD.title, OLD.other); INSERT INTO entry_trigram (entry_trigram, rowid, title) VALUES ('delete', OLD.place, OLD.title); END;
CREATE TRIGGER entry_update AFTER UPDATE OF title, other ON entry WHEN OLD.title IS NOT NEW.title OR OLD.other IS NOT NEW.other BEGIN INSERT INTO entry_search (entry_search, rowid, title, other) VALUES ('delete', OLD.place, OLD.title, OLD.other); INSERT INTO entry_trigram (entry_trigram, rowid, title) VALUES ('delete', OLD.place, OLD.title); INSERT INTO entry_search (rowid, title, other) VALUES (NEW.place, NEW.title, NEW.other); INSERT INTO entry_trigram (rowid, title) VALUES (NEW.place, NEW.title); END;

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
