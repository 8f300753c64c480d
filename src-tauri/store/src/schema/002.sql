-- Schema 2. Shipped: never edit it; write the next one beside it.

-- One taking over of a file from elsewhere, so that it can be taken back.
CREATE TABLE import (
  import INTEGER PRIMARY KEY,
  -- UUIDv7.
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  at_unix_ms INTEGER NOT NULL,
  at_offset_min INTEGER NOT NULL
) STRICT;

-- What an import changed.
CREATE TABLE imported (
  import INTEGER NOT NULL REFERENCES import,
  -- 'session' or 'setting'.
  kind TEXT NOT NULL CHECK (kind IN ('session', 'setting')),
  -- The session's id as text, or the setting's key.
  what TEXT NOT NULL,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- The revision of its row that the import left.
  left_rev INTEGER NOT NULL,
  -- What stood there before, as JSON; null where nothing did.
  before TEXT,
  PRIMARY KEY (import, kind, what)
) STRICT, WITHOUT ROWID;
