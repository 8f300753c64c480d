-- Schema 7: whose clock says which day a session belongs to. Shipped: never edit
-- it; write the next one beside it.

-- Where the person counts days by one zone for all sessions: its offsets, each from
-- an instant on; the first also before it. Empty: each session by its own record.
-- session.local_day and all sums follow from it, and are written in the same
-- transaction.
CREATE TABLE day_zone (
  from_unix_ms INTEGER PRIMARY KEY,
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -1439 AND 1439),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1)
) STRICT;
