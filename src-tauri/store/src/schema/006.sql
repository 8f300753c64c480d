-- Schema 6: sums of whole days and months, and what an import changed of one's
-- own. Shipped: never edit it; write the next one beside it.

-- These follow from hour_sum and exercise_sum, which stay for times that begin or
-- end within a month: what decades come to is read from few rows.

-- Sessions at real speed, by local day of their start.
CREATE TABLE day_sum (
  local_day INTEGER PRIMARY KEY,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  sessions INTEGER NOT NULL DEFAULT 0,
  held_ms INTEGER NOT NULL DEFAULT 0,
  counting_ms INTEGER NOT NULL DEFAULT 0,
  planned_ms INTEGER NOT NULL DEFAULT 0,
  effort_count INTEGER NOT NULL DEFAULT 0,
  effort_sum INTEGER NOT NULL DEFAULT 0,
  before_count INTEGER NOT NULL DEFAULT 0,
  before_sum INTEGER NOT NULL DEFAULT 0,
  after_count INTEGER NOT NULL DEFAULT 0,
  after_sum INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Sessions at real speed, by month and local hour of their start. A month is its
-- year times 12, and 0 to 11.
CREATE TABLE month_hour_sum (
  month INTEGER NOT NULL,
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  sessions INTEGER NOT NULL DEFAULT 0,
  held_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (month, hour)
) STRICT, WITHOUT ROWID;

-- Attempts by month, exercise and side; as exercise_sum.
CREATE TABLE month_exercise_sum (
  month INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  side TEXT NOT NULL DEFAULT '' CHECK (side IN ('', 'left', 'right')),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  attempts INTEGER NOT NULL DEFAULT 0,
  done_ms INTEGER NOT NULL DEFAULT 0,
  sets INTEGER NOT NULL DEFAULT 0,
  held_ms INTEGER NOT NULL DEFAULT 0,
  min_sets INTEGER NOT NULL DEFAULT 0,
  min_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (month, exercise, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX month_exercise_sum_months ON month_exercise_sum (
  exercise, month, side, attempts, done_ms, sets, held_ms, min_sets, min_ms
);

-- What an import changed: now also what a person made.
DROP TABLE IF EXISTS temp.imported_before;
CREATE TEMP TABLE imported_before AS SELECT * FROM main.imported;
DROP TABLE imported;
CREATE TABLE imported (
  import INTEGER NOT NULL REFERENCES import,
  kind TEXT NOT NULL
    CHECK (kind IN ('session', 'setting', 'exercise', 'block', 'routine', 'picture')),
  -- The session's id as text, the setting's key, or the id of one's own; of a
  -- picture that of its exercise.
  what TEXT NOT NULL,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- The revision of its row that the import left.
  left_rev INTEGER NOT NULL,
  -- What stood there before, as JSON; null where nothing did.
  before TEXT,
  PRIMARY KEY (import, kind, what)
) STRICT, WITHOUT ROWID;
INSERT INTO imported (import, kind, what, device_id, rev, left_rev, before)
  SELECT import, kind, what, device_id, rev, left_rev, before FROM temp.imported_before;
DROP TABLE temp.imported_before;
