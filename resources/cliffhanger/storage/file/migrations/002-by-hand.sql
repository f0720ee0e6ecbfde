-- Version 2: what the user writes by hand, and what the user makes of a show.

-- A fact that the user wrote over. The column holds the user's value, and `held` what the source says, as a JSON object of
-- the columns; it goes back there when the edit is released.
DROP TABLE edit;
CREATE TABLE edit (
  id         TEXT PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE RESTRICT,
  season_id  INTEGER REFERENCES season (id) ON DELETE RESTRICT,
  episode_id INTEGER REFERENCES episode (id) ON DELETE RESTRICT,
  field      TEXT NOT NULL,
  held       TEXT NOT NULL,
  edited_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX edit_by_subject ON edit (show_id, coalesce(season_id, 0), coalesce(episode_id, 0), field);
CREATE INDEX edit_by_season ON edit (season_id) WHERE season_id IS NOT NULL;
CREATE INDEX edit_by_episode ON edit (episode_id) WHERE episode_id IS NOT NULL;

-- A season or an episode that the user took out: a source does not bring it back.
CREATE TABLE dismissal (
  id           TEXT PRIMARY KEY,
  show_id      INTEGER NOT NULL REFERENCES show (id) ON DELETE RESTRICT,
  season       INTEGER NOT NULL,
  whole        INTEGER NOT NULL,
  number       INTEGER,
  title        TEXT,
  external_id  INTEGER,
  dismissed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissal_by_show ON dismissal (show_id);

-- In each list of facts: `mine` the user wrote the row, `held` what the source says in its place, `removed` the user took
-- it out and it is kept only so that the source does not bring it back.
ALTER TABLE status_event ADD COLUMN mine INTEGER NOT NULL DEFAULT 0;
ALTER TABLE status_event ADD COLUMN held TEXT;
ALTER TABLE status_event ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE credit ADD COLUMN mine INTEGER NOT NULL DEFAULT 0;
ALTER TABLE credit ADD COLUMN held TEXT;
ALTER TABLE credit ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN mine INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN held TEXT;
ALTER TABLE offer ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rating_2 (
  id       INTEGER PRIMARY KEY,
  show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  rated_by TEXT NOT NULL,
  value    REAL NOT NULL CHECK (value BETWEEN 0 AND 10),
  votes    INTEGER,
  mine     INTEGER NOT NULL DEFAULT 0,
  held     TEXT,
  removed  INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO rating_2 (id, show_id, position, rated_by, value, votes) SELECT id, show_id, 0, rated_by, value, votes FROM rating;
DROP TABLE rating;
ALTER TABLE rating_2 RENAME TO rating;
CREATE INDEX rating_by_show ON rating (show_id, position);

CREATE TABLE recap_2 (
  id        INTEGER PRIMARY KEY,
  show_id   INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  season    INTEGER NOT NULL,
  text      TEXT NOT NULL,
  source_id INTEGER REFERENCES source (id),
  mine      INTEGER NOT NULL DEFAULT 0,
  held      TEXT,
  removed   INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO recap_2 (id, show_id, position, season, text, source_id)
  SELECT c.id, r.show_id, 0, r.number, c.text, c.source_id FROM recap c JOIN season r ON r.id = c.season_id;
DROP TABLE recap;
ALTER TABLE recap_2 RENAME TO recap;
CREATE INDEX recap_by_show ON recap (show_id, season);

CREATE TABLE prediction_2 (
  id        INTEGER PRIMARY KEY,
  show_id   INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  season    INTEGER NOT NULL,
  text      TEXT NOT NULL,
  source_id INTEGER REFERENCES source (id),
  mine      INTEGER NOT NULL DEFAULT 0,
  held      TEXT,
  removed   INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO prediction_2 (id, show_id, position, season, text, source_id)
  SELECT p.id, r.show_id, p.position, r.number, p.text, p.source_id FROM prediction p JOIN season r ON r.id = p.season_id;
DROP TABLE prediction;
ALTER TABLE prediction_2 RENAME TO prediction;
CREATE INDEX prediction_by_show ON prediction (show_id, season, position);

CREATE TABLE link (
  id       INTEGER PRIMARY KEY,
  show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title    TEXT,
  address  TEXT NOT NULL,
  mine     INTEGER NOT NULL DEFAULT 0,
  held     TEXT,
  removed  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX link_by_show ON link (show_id, position);

-- Positions leave room, so that what the user puts between two facts of a source stays between them.
UPDATE status_event SET position = (position + 1) * 1000;
UPDATE credit SET position = (position + 1) * 1000;
UPDATE offer SET position = (position + 1) * 1000;
UPDATE prediction SET position = (position + 1) * 1000;

-- What undo keeps of those tables takes the new form too.
UPDATE journal_row SET image = json_set(image, '$.mine', 0, '$.removed', 0,
    '$.position', (coalesce(json_extract(image, '$.position'), -1) + 1) * 1000)
  WHERE image IS NOT NULL AND table_name IN ('status_event', 'credit', 'offer', 'rating', 'recap', 'prediction');
UPDATE journal_row SET image = json_set(image,
    '$.show_id', coalesce(
      (SELECT r.show_id FROM season r WHERE r.id = json_extract(journal_row.image, '$.season_id')),
      (SELECT json_extract(j.image, '$.show_id') FROM journal_row j WHERE j.table_name = 'season' AND j.image IS NOT NULL
         AND j.row_id = json_extract(journal_row.image, '$.season_id') LIMIT 1)),
    '$.season', coalesce(
      (SELECT r.number FROM season r WHERE r.id = json_extract(journal_row.image, '$.season_id')),
      (SELECT json_extract(j.image, '$.number') FROM journal_row j WHERE j.table_name = 'season' AND j.image IS NOT NULL
         AND j.row_id = json_extract(journal_row.image, '$.season_id') LIMIT 1)))
  WHERE image IS NOT NULL AND table_name IN ('recap', 'prediction');

-- What a show is to the user. No row means planned.
CREATE TABLE show_state (
  id       TEXT PRIMARY KEY,
  show_id  INTEGER NOT NULL UNIQUE REFERENCES show (id) ON DELETE RESTRICT,
  state    TEXT NOT NULL CHECK (state IN ('PLANNED', 'WATCHING', 'PAUSED', 'DROPPED', 'FINISHED')),
  by_user  INTEGER NOT NULL,
  through  INTEGER,
  since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO show_state (id, show_id, state, by_user, through, since_at)
  SELECT lower(hex(randomblob(16))), y.show_id,
    CASE WHEN y.next_id IS NULL AND y.coming_edtf IS NULL
          AND (y.event_kind IN ('CANCELLED', 'ENDED')
            OR (y.lifecycle = 'ENDED' AND coalesce(y.event_kind, 'PREMIERED') = 'PREMIERED')) THEN 'FINISHED' ELSE 'WATCHING' END,
    0, (SELECT max(r.number) FROM season r WHERE r.show_id = y.show_id), coalesce(y.last_played_at, 0)
  FROM show_summary y WHERE y.watched > 0;
-- Taking back what added a show takes its state too.
INSERT INTO journal_row (journal_id, table_name, row_id, image)
  SELECT j.journal_id, 'show_state', t.id, NULL
  FROM show_state t JOIN journal_row j ON j.table_name = 'show' AND j.row_id = t.show_id AND j.image IS NULL;

CREATE TABLE favourite (
  id       TEXT PRIMARY KEY,
  show_id  INTEGER NOT NULL UNIQUE REFERENCES show (id) ON DELETE RESTRICT,
  since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE show_summary ADD COLUMN state TEXT NOT NULL DEFAULT 'PLANNED';
ALTER TABLE show_summary ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN genres TEXT NOT NULL DEFAULT '[]';
ALTER TABLE show_summary ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN user_rating REAL;
UPDATE show_summary SET stale_at = 0;

-- What can be searched: an index each over titles, episodes, people and notes, kept by triggers, so that undo keeps it too.
CREATE VIRTUAL TABLE show_search USING fts5 (title, content = 'show', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE TRIGGER show_search_insert AFTER INSERT ON show BEGIN INSERT INTO show_search (rowid, title) VALUES (NEW.id, NEW.title); END;
CREATE TRIGGER show_search_delete AFTER DELETE ON show BEGIN INSERT INTO show_search (show_search, rowid, title) VALUES ('delete', OLD.id, OLD.title); END;
CREATE TRIGGER show_search_update AFTER UPDATE OF title ON show WHEN OLD.title IS NOT NEW.title BEGIN INSERT INTO show_search (show_search, rowid, title) VALUES ('delete', OLD.id, OLD.title); INSERT INTO show_search (rowid, title) VALUES (NEW.id, NEW.title); END;
INSERT INTO show_search (show_search) VALUES ('rebuild');

CREATE VIRTUAL TABLE episode_search USING fts5 (title, content = 'episode', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE TRIGGER episode_search_insert AFTER INSERT ON episode BEGIN INSERT INTO episode_search (rowid, title) VALUES (NEW.id, NEW.title); END;
CREATE TRIGGER episode_search_delete AFTER DELETE ON episode BEGIN INSERT INTO episode_search (episode_search, rowid, title) VALUES ('delete', OLD.id, OLD.title); END;
CREATE TRIGGER episode_search_update AFTER UPDATE OF title ON episode WHEN OLD.title IS NOT NEW.title BEGIN INSERT INTO episode_search (episode_search, rowid, title) VALUES ('delete', OLD.id, OLD.title); INSERT INTO episode_search (rowid, title) VALUES (NEW.id, NEW.title); END;
INSERT INTO episode_search (episode_search) VALUES ('rebuild');

CREATE VIRTUAL TABLE person_search USING fts5 (person, "character", content = 'credit', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE TRIGGER person_search_insert AFTER INSERT ON credit BEGIN INSERT INTO person_search (rowid, person, "character") VALUES (NEW.id, NEW.person, NEW."character"); END;
CREATE TRIGGER person_search_delete AFTER DELETE ON credit BEGIN INSERT INTO person_search (person_search, rowid, person, "character") VALUES ('delete', OLD.id, OLD.person, OLD."character"); END;
CREATE TRIGGER person_search_update AFTER UPDATE OF person, "character" ON credit WHEN OLD.person IS NOT NEW.person OR OLD."character" IS NOT NEW."character" BEGIN INSERT INTO person_search (person_search, rowid, person, "character") VALUES ('delete', OLD.id, OLD.person, OLD."character"); INSERT INTO person_search (rowid, person, "character") VALUES (NEW.id, NEW.person, NEW."character"); END;
INSERT INTO person_search (person_search) VALUES ('rebuild');

-- A note's id is no number, so its index keeps the text itself.
CREATE VIRTUAL TABLE note_search USING fts5 (text, id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN INSERT INTO note_search (text, id) VALUES (NEW.text, NEW.id); END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN DELETE FROM note_search WHERE id = OLD.id; END;
CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note WHEN OLD.text IS NOT NEW.text BEGIN UPDATE note_search SET text = NEW.text WHERE id = OLD.id; END;
INSERT INTO note_search (text, id) SELECT text, id FROM note;
