-- Version 6: what other trackers kept.

-- Since when a show of which a history told has waited for its details; null once a service gave them.
ALTER TABLE show ADD COLUMN awaited_at INTEGER;

-- An episode's names at services that are not the one that its show goes by: 'thetvdb:349232', 'trakt:73640'.
CREATE TABLE episode_name (
  id         TEXT PRIMARY KEY,
  episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_name_by_episode ON episode_name (episode_id);

-- Which shows are in which list of the user's own.
CREATE TABLE list_entry (
  id       TEXT PRIMARY KEY,
  show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE RESTRICT,
  list     TEXT NOT NULL CHECK (list <> ''),
  since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX list_entry_once ON list_entry (show_id, list);
CREATE INDEX list_entry_by_list ON list_entry (list);
