-- Version 5: what services keep up to date.

-- When a show was last asked for at a service. It is no part of undo: what was read stays read.
CREATE TABLE reading (
  show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  read_at  INTEGER NOT NULL,
  trouble  TEXT,
  PRIMARY KEY (show_id, provider)
) STRICT, WITHOUT ROWID;

-- Where a picture is to be had: of the show, or of what else is named.
CREATE TABLE picture (
  id         INTEGER PRIMARY KEY,
  show_id    INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  season     INTEGER,
  episode_id INTEGER REFERENCES episode (id) ON DELETE CASCADE,
  person     TEXT,
  address    TEXT NOT NULL
) STRICT;
CREATE INDEX picture_by_show ON picture (show_id, episode_id);
CREATE INDEX picture_by_episode ON picture (episode_id) WHERE episode_id IS NOT NULL;

-- The source lists this episode no more; it is kept for what the user made of it, outside the count (special = 1).
ALTER TABLE episode ADD COLUMN unlisted_at INTEGER;

-- What a service says of a season in a few sentences.
ALTER TABLE season ADD COLUMN overview TEXT;
ALTER TABLE season ADD COLUMN overview_source_id INTEGER REFERENCES source (id);

ALTER TABLE show_summary ADD COLUMN picture TEXT;
UPDATE show_summary SET stale_at = 0;

-- The highest number that the journal keeps of a table.
CREATE INDEX journal_row_by_table ON journal_row (table_name, row_id);
