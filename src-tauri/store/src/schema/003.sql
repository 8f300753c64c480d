-- What a person made. Shipped: never edit it; write the next one beside it.

-- Exercises, shared blocks and routines of one's own.
CREATE TABLE own (
  kind TEXT NOT NULL CHECK (kind IN ('exercise', 'block', 'routine')),
  id TEXT NOT NULL,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- What was deleted stays: an undo brings it back, and a log that is merged
  -- later has to know of it.
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  -- JSON: ids stay what they are, while the names that the written form looks
  -- up may come to mean something else.
  body TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- A picture of an exercise of one's own.
CREATE TABLE picture (
  exercise TEXT NOT NULL PRIMARY KEY,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  -- PNG, JPEG or WebP, as it was given.
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 2000000)
) STRICT;
