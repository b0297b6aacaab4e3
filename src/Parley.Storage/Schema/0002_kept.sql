-- Answers worked out before, with what they were worked out from: made of the layers and the ledger, and taken only while these are as they were. They vouch for nothing.
CREATE TABLE kept (question TEXT PRIMARY KEY, stamp TEXT NOT NULL, body BLOB NOT NULL);
