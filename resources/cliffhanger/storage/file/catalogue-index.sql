-- The indexes over the catalogue and what keeps them, made of the rows that are there. `title_words` is a function of ours.
CREATE VIRTUAL TABLE entry_search USING fts5 (title, other, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3');
CREATE VIRTUAL TABLE entry_trigram USING fts5 (folded, content = 'entry', content_rowid = 'place', tokenize = 'trigram');
INSERT INTO entry_search (rowid, title, other) SELECT place, title_words(title), title_words(other) FROM entry;
INSERT INTO entry_trigram (entry_trigram) VALUES ('rebuild');

CREATE TRIGGER entry_insert AFTER INSERT ON entry BEGIN INSERT INTO entry_search (rowid, title, other) VALUES (NEW.place, title_words(NEW.title), title_words(NEW.other)); INSERT INTO entry_trigram (rowid, folded) VALUES (NEW.place, NEW.folded); END;
CREATE TRIGGER entry_delete AFTER DELETE ON entry BEGIN DELETE FROM entry_search WHERE rowid = OLD.place; INSERT INTO entry_trigram (entry_trigram, rowid, folded) VALUES ('delete', OLD.place, OLD.folded); END;
CREATE TRIGGER entry_update AFTER UPDATE OF title, other ON entry WHEN OLD.title IS NOT NEW.title OR OLD.other IS NOT NEW.other BEGIN UPDATE entry_search SET title = title_words(NEW.title), other = title_words(NEW.other) WHERE rowid = OLD.place; INSERT INTO entry_trigram (entry_trigram, rowid, folded) VALUES ('delete', OLD.place, OLD.folded); INSERT INTO entry_trigram (rowid, folded) VALUES (NEW.place, NEW.folded); END;
