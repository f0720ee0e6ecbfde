-- Version 8: what waits to be watched.

-- Shows that the user has put off: until a day (days since 1970-01-01), until a season is out in full, or with neither until they are
-- wanted again.
CREATE TABLE hidden (
  id           TEXT PRIMARY KEY,
  show_id      INTEGER NOT NULL UNIQUE REFERENCES show (id) ON DELETE RESTRICT,
  until_day    INTEGER,
  until_season INTEGER,
  since_at     INTEGER NOT NULL,
  CHECK (until_day IS NULL OR until_season IS NULL)
) STRICT, WITHOUT ROWID;

ALTER TABLE show_summary ADD COLUMN next_day INTEGER;
ALTER TABLE show_summary ADD COLUMN next_at INTEGER;
ALTER TABLE show_summary ADD COLUMN next_minutes INTEGER;
ALTER TABLE show_summary ADD COLUMN remaining INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN remaining_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN gap_id INTEGER;
ALTER TABLE show_summary ADD COLUMN next_behind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN hidden_day INTEGER;
ALTER TABLE show_summary ADD COLUMN hidden_season INTEGER;
UPDATE show_summary SET stale_at = 0;
