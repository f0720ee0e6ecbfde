-- Version 3: what articles say, accepted fact by fact.

-- Every fact can name its source.
ALTER TABLE credit ADD COLUMN source_id INTEGER REFERENCES source (id);
ALTER TABLE offer ADD COLUMN source_id INTEGER REFERENCES source (id);
ALTER TABLE rating ADD COLUMN source_id INTEGER REFERENCES source (id);

-- `accepted`: the row is a source's word that the user took over. It stands like one of the user's own (mine), and is
-- shown as the source's.
ALTER TABLE status_event ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE credit ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rating ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recap ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE prediction ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE edit ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;

-- What undo keeps of those tables takes the new form too.
UPDATE journal_row SET image = json_set(image, '$.accepted', 0)
  WHERE image IS NOT NULL AND table_name IN ('status_event', 'credit', 'offer', 'rating', 'recap', 'prediction', 'link', 'edit');
