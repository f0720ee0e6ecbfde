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
