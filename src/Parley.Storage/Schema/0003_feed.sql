-- Feeds that parley pull asks, with what their servers said of their state; no layer of the record: what they gave is in the reports.
CREATE TABLE feed (address TEXT PRIMARY KEY, added TEXT NOT NULL, tag TEXT, modified TEXT, pulled TEXT);
