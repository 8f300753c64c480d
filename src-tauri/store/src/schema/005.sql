-- Schema 5: what was put right afterwards. Shipped: never edit it; write the next
-- one beside it.

-- Whether the person put its start or a value of an attempt right afterwards.
ALTER TABLE session ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0
  CHECK (corrected IN (0, 1));
-- Whether the person put a value of it right afterwards.
ALTER TABLE attempt ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0
  CHECK (corrected IN (0, 1));
