-- Schema 1. Shipped: never edit it; write the next one beside it.

-- The installation this file belongs to. One row.
CREATE TABLE device (
  -- Always 1, so that there is never a second row.
  one INTEGER PRIMARY KEY CHECK (one = 1),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1)
) STRICT;

-- Frozen plans. Most sessions of a routine share one, so it is kept once.
CREATE TABLE plan (
  plan INTEGER PRIMARY KEY,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- CRC-32 of body: finds an equal plan, and finds damage.
  checksum INTEGER NOT NULL,
  -- JSON.
  body TEXT NOT NULL
) STRICT;
CREATE INDEX plan_checksum ON plan (checksum);

-- One run through a plan.
CREATE TABLE session (
  -- Short key for the rows below it; never leaves this file.
  session INTEGER PRIMARY KEY,
  -- UUIDv7.
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  -- The installation it ran on.
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  routine_id TEXT NOT NULL,
  -- The routine's name then.
  routine_name TEXT NOT NULL,
  plan INTEGER NOT NULL REFERENCES plan,
  started_unix_ms INTEGER NOT NULL,
  started_offset_min INTEGER NOT NULL,
  -- Days since 1970-01-01 of the local day of the start, by its own offset.
  local_day INTEGER NOT NULL,
  -- Null while unfinished.
  ended_unix_ms INTEGER,
  ended_offset_min INTEGER,
  outcome TEXT NOT NULL DEFAULT 'unfinished'
    CHECK (outcome IN ('unfinished', 'finished', 'finished_early', 'discarded')),
  speed INTEGER NOT NULL DEFAULT 1 CHECK (speed >= 1),
  held_ms INTEGER NOT NULL DEFAULT 0 CHECK (held_ms >= 0),
  paused_ms INTEGER NOT NULL DEFAULT 0 CHECK (paused_ms >= 0),
  -- 0 to 10; null where the person said nothing.
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  discomfort_before INTEGER CHECK (discomfort_before BETWEEN 0 AND 10),
  discomfort_after INTEGER CHECK (discomfort_after BETWEEN 0 AND 10),
  note TEXT,
  CHECK ((ended_unix_ms IS NULL) = (ended_offset_min IS NULL))
) STRICT;
CREATE INDEX session_plan ON session (plan);
CREATE INDEX session_day ON session (local_day, started_unix_ms)
  WHERE outcome <> 'discarded';
-- These two hold every column their sums ask for, so that the table is not read.
CREATE INDEX session_day_held ON session (local_day, outcome, speed, held_ms)
  WHERE outcome <> 'discarded' AND speed = 1 AND held_ms > 0;
CREATE INDEX session_routine ON session (
  routine_id, started_unix_ms, session, started_offset_min, outcome, speed, held_ms
) WHERE outcome <> 'discarded' AND held_ms > 0;
CREATE INDEX session_unfinished ON session (started_unix_ms)
  WHERE outcome = 'unfinished';

-- One try at a work step. What does not apply is null.
CREATE TABLE attempt (
  session INTEGER NOT NULL REFERENCES session,
  -- Position in the session, from 0.
  ord INTEGER NOT NULL CHECK (ord >= 0),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- The path of its step, part by part.
  path_block TEXT NOT NULL,
  path_use INTEGER NOT NULL,
  path_round INTEGER NOT NULL,
  path_entry INTEGER NOT NULL,
  path_swap INTEGER NOT NULL DEFAULT 0,
  path_set INTEGER NOT NULL,
  path_side TEXT CHECK (path_side IN ('left', 'right')),
  kind TEXT NOT NULL CHECK (kind IN ('hold', 'reps', 'timed', 'open')),
  exercise TEXT NOT NULL,
  -- The exercise's name then.
  name TEXT NOT NULL,
  side TEXT CHECK (side IN ('left', 'right')),
  set_no INTEGER NOT NULL,
  round_no INTEGER NOT NULL,
  attempt_no INTEGER NOT NULL,
  is_final INTEGER NOT NULL DEFAULT 0 CHECK (is_final IN (0, 1)),
  started_unix_ms INTEGER,
  started_offset_min INTEGER,
  min_ms INTEGER CHECK (min_ms >= 0),
  planned_ms INTEGER CHECK (planned_ms >= 0),
  target_ms INTEGER CHECK (target_ms >= 0),
  held_ms INTEGER NOT NULL DEFAULT 0 CHECK (held_ms >= 0),
  longest_ms INTEGER NOT NULL DEFAULT 0 CHECK (longest_ms >= 0),
  interruptions INTEGER NOT NULL DEFAULT 0 CHECK (interruptions >= 0),
  reps_planned INTEGER CHECK (reps_planned >= 0),
  reps_done INTEGER CHECK (reps_done >= 0),
  counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1)),
  outcome TEXT NOT NULL
    CHECK (outcome IN ('completed', 'partial', 'skipped', 'swapped', 'not_reached', 'superseded')),
  swapped_from TEXT,
  reason TEXT,
  PRIMARY KEY (session, ord),
  CHECK ((started_unix_ms IS NULL) = (started_offset_min IS NULL))
) STRICT, WITHOUT ROWID;

-- Every event of a session, in order, never changed.
CREATE TABLE journal (
  session INTEGER NOT NULL REFERENCES session,
  -- From 0, without gaps.
  seq INTEGER NOT NULL CHECK (seq >= 0),
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  wall_unix_ms INTEGER NOT NULL,
  wall_offset_min INTEGER NOT NULL,
  awake_ns INTEGER NOT NULL,
  boot_ns INTEGER NOT NULL,
  run BLOB NOT NULL CHECK (length(run) = 16),
  credit_ns INTEGER NOT NULL DEFAULT 0,
  lost_ns INTEGER NOT NULL DEFAULT 0,
  -- JSON.
  event TEXT NOT NULL,
  -- CRC-32 over the row, with the session's id and seq.
  checksum INTEGER NOT NULL,
  PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- How far an unfinished session had come beyond its journal. Overwritten.
CREATE TABLE alive_mark (
  session INTEGER PRIMARY KEY REFERENCES session,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  after_seq INTEGER NOT NULL,
  credit_ns INTEGER NOT NULL DEFAULT 0,
  lost_ns INTEGER NOT NULL DEFAULT 0,
  wall_unix_ms INTEGER NOT NULL,
  wall_offset_min INTEGER NOT NULL,
  awake_ns INTEGER NOT NULL,
  boot_ns INTEGER NOT NULL,
  run BLOB NOT NULL CHECK (length(run) = 16)
) STRICT;

-- What a person chose, by key.
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  device_id BLOB NOT NULL CHECK (length(device_id) = 16),
  rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
  -- JSON.
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
