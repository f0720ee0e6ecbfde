-- Version 10: the lines of the watchlist know when and where they were worked out, and go by days as such: a midnight is not so many seconds away
-- in every zone and season.
ALTER TABLE show_summary ADD COLUMN stale_day INTEGER;
ALTER TABLE show_summary ADD COLUMN worked_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE show_summary ADD COLUMN zone TEXT NOT NULL DEFAULT '';
UPDATE show_summary SET stale_at = 0;
DROP INDEX show_summary_by_stale;
CREATE INDEX show_summary_by_stale ON show_summary (stale_at, stale_day, worked_at, zone);
