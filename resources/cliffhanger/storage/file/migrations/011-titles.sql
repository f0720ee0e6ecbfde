-- Version 11: what can be searched is indexed by the words that the room of titles folds it into, so that the library's search, the command line and
-- the catalogue find the same. `title_words` is a function of ours, so what keeps the indexes is no part of the file: other programs may
-- still write to it. See SearchIndex.
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

CREATE VIRTUAL TABLE episode_search USING fts5 (title, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO episode_search (rowid, title) SELECT id, title_words(title) FROM episode;

CREATE VIRTUAL TABLE person_search USING fts5 (person, "character", content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO person_search (rowid, person, "character") SELECT id, title_words(person), title_words("character") FROM credit;

-- A note's id is no number, so its index keeps the words themselves.
CREATE VIRTUAL TABLE note_search USING fts5 (text, id UNINDEXED, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO note_search (text, id) SELECT title_words(text), id FROM note;
