-- Version 9: watching a show again, and specials that belong to the story.

-- Which time through the show a viewing belongs to, from 1; NULL, as in what older steps of undo bring back, is the first.
ALTER TABLE play ADD COLUMN pass INTEGER DEFAULT 1;

-- Shows that are being watched again from the start, and the how-manieth time that is.
CREATE TABLE show_pass (
  id       TEXT PRIMARY KEY,
  show_id  INTEGER NOT NULL UNIQUE REFERENCES show (id) ON DELETE RESTRICT,
  number   INTEGER NOT NULL CHECK (number > 1),
  began_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Whether a special belongs to the story, as its source has it.
ALTER TABLE episode ADD COLUMN significant INTEGER;

-- Shows whose specials that belong to the story the user wants to watch among the others.
CREATE TABLE wanted_specials (
  id       TEXT PRIMARY KEY,
  show_id  INTEGER NOT NULL UNIQUE REFERENCES show (id) ON DELETE RESTRICT,
  since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE show_summary ADD COLUMN pass INTEGER;
ALTER TABLE show_summary ADD COLUMN pass_at INTEGER;
ALTER TABLE show_summary ADD COLUMN pass_watched INTEGER NOT NULL DEFAULT 0;
UPDATE show_summary SET stale_at = 0;
