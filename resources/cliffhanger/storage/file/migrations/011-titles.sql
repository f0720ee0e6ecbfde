-- Version 11: what can be searched is indexed by the words that the room of titles folds it into, so that the library's search, the command line and
-- the catalogue find the same. `title_words` is a function of ours that each connection knows; a reader without it reads all the same.
DROP TRIGGER show_search_insert;
DROP TRIGGER show_search_delete;
DROP TRIGGER show_search_update;
DROP TRIGGER episode_search_insert;
DROP TRIGGER episode_search_delete;
DROP TRIGGER episode_search_update;
DROP TRIGGER person_search_insert;
DROP TRIGGER person_search_delete;
DROP TRIGGER person_search_update;
DROP TRIGGER note_search_insert;
DROP TRIGGER note_search_delete;
DROP TRIGGER note_search_update;
DROP TABLE show_search;
DROP TABLE episode_search;
DROP TABLE person_search;
DROP TABLE note_search;

CREATE VIRTUAL TABLE show_search USING fts5 (title, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO show_search (rowid, title) SELECT id, title_words(title) FROM show;
CREATE TRIGGER show_search_insert AFTER INSERT ON show BEGIN INSERT INTO show_search (rowid, title) VALUES (NEW.id, title_words(NEW.title)); END;
CREATE TRIGGER show_search_delete AFTER DELETE ON show BEGIN DELETE FROM show_search WHERE rowid = OLD.id; END;
CREATE TRIGGER show_search_update AFTER UPDATE OF title ON show WHEN OLD.title IS NOT NEW.title BEGIN UPDATE show_search SET title = title_words(NEW.title) WHERE rowid = OLD.id; END;

CREATE VIRTUAL TABLE episode_search USING fts5 (title, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO episode_search (rowid, title) SELECT id, title_words(title) FROM episode;
CREATE TRIGGER episode_search_insert AFTER INSERT ON episode BEGIN INSERT INTO episode_search (rowid, title) VALUES (NEW.id, title_words(NEW.title)); END;
CREATE TRIGGER episode_search_delete AFTER DELETE ON episode BEGIN DELETE FROM episode_search WHERE rowid = OLD.id; END;
CREATE TRIGGER episode_search_update AFTER UPDATE OF title ON episode WHEN OLD.title IS NOT NEW.title BEGIN UPDATE episode_search SET title = title_words(NEW.title) WHERE rowid = OLD.id; END;

CREATE VIRTUAL TABLE person_search USING fts5 (person, "character", content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO person_search (rowid, person, "character") SELECT id, title_words(person), title_words("character") FROM credit;
CREATE TRIGGER person_search_insert AFTER INSERT ON credit BEGIN INSERT INTO person_search (rowid, person, "character") VALUES (NEW.id, title_words(NEW.person), title_words(NEW."character")); END;
CREATE TRIGGER person_search_delete AFTER DELETE ON credit BEGIN DELETE FROM person_search WHERE rowid = OLD.id; END;
CREATE TRIGGER person_search_update AFTER UPDATE OF person, "character" ON credit WHEN OLD.person IS NOT NEW.person OR OLD."character" IS NOT NEW."character" BEGIN UPDATE person_search SET person = title_words(NEW.person), "character" = title_words(NEW."character") WHERE rowid = OLD.id; END;

-- A note's id is no number, so its index keeps the words themselves.
CREATE VIRTUAL TABLE note_search USING fts5 (text, id UNINDEXED, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO note_search (text, id) SELECT title_words(text), id FROM note;
CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN INSERT INTO note_search (text, id) VALUES (title_words(NEW.text), NEW.id); END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN DELETE FROM note_search WHERE id = OLD.id; END;
CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note WHEN OLD.text IS NOT NEW.text BEGIN UPDATE note_search SET text = title_words(NEW.text) WHERE id = OLD.id; END;
