-- Version 4: reminders that ring.

-- A rule may be on a state or on the favourites (`state`: a ShowState, or FAVOURITE), say nothing (`silent`), hold only for
-- those who are caught up, come on a weekday (1 Monday to 7 Sunday) or on a day of its own with a text. `since_at`: it tells
-- of nothing that was due before.
ALTER TABLE reminder_rule ADD COLUMN state TEXT;
ALTER TABLE reminder_rule ADD COLUMN silent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reminder_rule ADD COLUMN caught_up INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reminder_rule ADD COLUMN weekday INTEGER CHECK (weekday BETWEEN 1 AND 7);
ALTER TABLE reminder_rule ADD COLUMN own_day TEXT;
ALTER TABLE reminder_rule ADD COLUMN text TEXT;
ALTER TABLE reminder_rule ADD COLUMN since_at INTEGER NOT NULL DEFAULT 0;
UPDATE reminder_rule SET since_at = unixepoch();
UPDATE journal_row SET image = json_set(image, '$.silent', 0, '$.caught_up', 0, '$.since_at', unixepoch())
  WHERE image IS NOT NULL AND table_name = 'reminder_rule';

-- The ledger: what is to ring, what rang, and what came of it. It is worked out from the rules and is no part of undo; what
-- has rung stays, whatever becomes of rule and show, so no row refers to another table.
-- `subject` names what it is about by the show's uuid, `occurrence` the date and the timing that it was planned from: the two
-- together ring once, whatever else changes. `due_at` is `planned_at`, or later by quiet hours or a snooze.
CREATE TABLE reminder (
  id          INTEGER PRIMARY KEY,
  subject     TEXT NOT NULL,
  occurrence  TEXT NOT NULL,
  occasion    TEXT NOT NULL,
  rule_id     TEXT NOT NULL,
  planned_at  INTEGER NOT NULL,
  due_at      INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('PLANNED', 'CLAIMED', 'SHOWN', 'CLICKED', 'SNOOZED', 'DONE', 'MISSED', 'CANCELLED')),
  show_id     INTEGER,
  show_title  TEXT,
  season_id   INTEGER,
  season      INTEGER,
  episode_id  INTEGER,
  number      INTEGER,
  last_number INTEGER,
  date_edtf   TEXT,
  air_at      INTEGER,
  network     TEXT,
  text        TEXT,
  claimed_by  TEXT,
  claimed_at  INTEGER,
  told_at     INTEGER
) STRICT;
CREATE UNIQUE INDEX reminder_once ON reminder (subject, occurrence) WHERE state <> 'CANCELLED';
CREATE INDEX reminder_by_due ON reminder (due_at) WHERE state IN ('PLANNED', 'SNOOZED', 'CLAIMED');
CREATE INDEX reminder_by_show ON reminder (show_id, planned_at) WHERE state <> 'CANCELLED';
CREATE INDEX reminder_by_plan ON reminder (planned_at) WHERE state <> 'CANCELLED';
CREATE INDEX reminder_by_told ON reminder (told_at) WHERE told_at IS NOT NULL;

-- What sources changed: dates that became known or moved, turns of a show's fate. `quiet`: the user took it over by hand and
-- knows, so it is listed and never rings.
CREATE TABLE news (
  id          INTEGER PRIMARY KEY,
  show_id     INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  season      INTEGER,
  number      INTEGER,
  kind        TEXT NOT NULL CHECK (kind IN ('DATE', 'STATUS')),
  before      TEXT,
  after       TEXT,
  who         TEXT,
  quiet       INTEGER NOT NULL,
  happened_at INTEGER NOT NULL
) STRICT;
CREATE INDEX news_by_show ON news (show_id);
CREATE INDEX news_by_time ON news (happened_at);

-- What airs when, over all shows.
CREATE INDEX episode_by_air ON episode (air_last) WHERE special = 0 AND air_last IS NOT NULL;
CREATE INDEX season_by_release ON season (release_first) WHERE release_first IS NOT NULL;
