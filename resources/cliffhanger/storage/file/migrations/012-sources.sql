-- Version 12: what sources say, told right.
-- What becomes of a show's specials; NULL is NEXT, all that a row could mean before.
ALTER TABLE wanted_specials ADD COLUMN choice TEXT CHECK (choice IN ('HIDDEN', 'ANNOUNCED', 'NEXT'));

-- News also tells of a title that is another now, of what a service lists no more, and of two episodes of one number.
CREATE TABLE news_made (
  id          INTEGER PRIMARY KEY,
  show_id     INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
  season      INTEGER,
  number      INTEGER,
  kind        TEXT NOT NULL CHECK (kind IN ('DATE', 'STATUS', 'RENAMED', 'DELISTED', 'DOUBLED', 'GOES_ON')),
  before      TEXT,
  after       TEXT,
  who         TEXT,
  quiet       INTEGER NOT NULL,
  happened_at INTEGER NOT NULL
) STRICT;
INSERT INTO news_made SELECT id, show_id, season, number, kind, before, after, who, quiet, happened_at FROM news;
DROP TABLE news;
ALTER TABLE news_made RENAME TO news;
CREATE INDEX news_by_show ON news (show_id);
CREATE INDEX news_by_time ON news (happened_at);

-- By which order a show's episodes are shown, and what their source says of each meanwhile.
ALTER TABLE show ADD COLUMN numbering TEXT;
ALTER TABLE episode ADD COLUMN own TEXT;

-- A season that only an order has, and that goes with it.
ALTER TABLE season ADD COLUMN ordered INTEGER;
