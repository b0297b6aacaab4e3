-- Three layers and a ledger of ids; docs/reference/record.md explains them.
CREATE TABLE record (id INTEGER PRIMARY KEY CHECK (id = 1), title TEXT NOT NULL, created TEXT NOT NULL);

-- Reports: frozen. A forgotten one keeps its number and nothing of what it said.
CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  mark TEXT UNIQUE,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  body INTEGER NOT NULL,
  title TEXT,
  outlet TEXT,
  byline TEXT,
  published TEXT,
  url TEXT,
  origin TEXT NOT NULL,
  taken TEXT NOT NULL,
  compartment TEXT NOT NULL DEFAULT 'open',
  terms TEXT NOT NULL,
  forgotten TEXT
);

-- Readings: what a reader of a named version proposed; parley.claims/1 without the text, packed.
CREATE TABLE reading (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (number),
  reader TEXT NOT NULL,
  made TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX reading_report ON reading (report);

-- Decisions: appended, each with the hash of the one before. The body alone can go, when a report is forgotten; its hash stays.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT,
  body_hash TEXT NOT NULL,
  before TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX decision_subject ON decision (subject);

-- The ledger: ids once given. A claim's by its key; an item's (m4, p3) by the members it was given for.
CREATE TABLE claim (
  report INTEGER NOT NULL REFERENCES report (number),
  key TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (report, key)
);
CREATE TABLE item (
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  report INTEGER NOT NULL,
  member TEXT NOT NULL,
  PRIMARY KEY (kind, number, report, member)
);

-- Words to search in; made anew by parley rebuild.
CREATE VIRTUAL TABLE word USING fts5 (title, text, content = 'report', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO word (word, rank) VALUES ('secure-delete', 1);

-- What is frozen stays frozen, whoever asks.
CREATE TRIGGER decision_is_not_changed BEFORE UPDATE OF number, at, who, verb, subject, body_hash, before, hash ON decision
BEGIN SELECT RAISE (ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_is_not_removed BEFORE DELETE ON decision
BEGIN SELECT RAISE (ABORT, 'a decision is never removed'); END;
CREATE TRIGGER report_is_frozen BEFORE UPDATE OF text ON report WHEN NEW.forgotten IS NULL
BEGIN SELECT RAISE (ABORT, 'a report is frozen'); END;
CREATE TRIGGER report_is_not_removed BEFORE DELETE ON report
BEGIN SELECT RAISE (ABORT, 'a report is never removed'); END;
