-- Schema 4: sums over the log, and what its lists go by. Shipped: never edit it;
-- write the next one beside it.

-- Whether the person added the session afterwards instead of running it.
ALTER TABLE session ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0
  CHECK (by_hand IN (0, 1));

-- These follow from the records of sessions that have ended, and are written in
-- the same transaction. They can be counted anew at any time.

-- Sessions at real speed, by local day and hour of their start.
CREATE TABLE hour_sum (
  local_day INTEGER NOT NULL,
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
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
  after_sum INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (local_day, hour)
) STRICT, WITHOUT ROWID;

-- Attempts by local day, exercise and side; the side is empty where there is none.
CREATE TABLE exercise_sum (
  local_day INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  side TEXT NOT NULL DEFAULT '' CHECK (side IN ('', 'left', 'right')),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- At any speed, so that a row is there as long as an attempt is.
  attempts INTEGER NOT NULL DEFAULT 0,
  done_ms INTEGER NOT NULL DEFAULT 0,
  sets INTEGER NOT NULL DEFAULT 0,
  held_ms INTEGER NOT NULL DEFAULT 0,
  min_sets INTEGER NOT NULL DEFAULT 0,
  min_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (local_day, exercise, side)
) STRICT, WITHOUT ROWID;
-- Holds every column of the sums over one exercise.
CREATE INDEX exercise_sum_days ON exercise_sum (
  exercise, local_day, side, attempts, done_ms, sets, held_ms, min_sets, min_ms
);

-- The sums take their place.
DROP INDEX session_day_held;
-- The list, in its order, also with the outcome asked for.
DROP INDEX session_day;
CREATE INDEX session_list ON session (local_day, started_unix_ms, session, outcome)
  WHERE outcome <> 'discarded';
CREATE INDEX session_list_routine ON session (
  routine_id, local_day, started_unix_ms, session, outcome
) WHERE outcome <> 'discarded';
-- Holds the notes, so that a search reads nothing else.
CREATE INDEX session_list_note ON session (
  local_day, started_unix_ms, session, outcome, note
)
  WHERE outcome <> 'discarded' AND note IS NOT NULL;
