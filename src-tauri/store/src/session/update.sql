-- What a session is of (id, device, routine, plan, who added it) never changes.
-- Writing the same values again is no change, so rev stays.
UPDATE session SET
  started_unix_ms = :started_unix_ms, started_offset_min = :started_offset_min,
  local_day = :local_day,
  ended_unix_ms = :ended_unix_ms, ended_offset_min = :ended_offset_min,
  outcome = :outcome, speed = :speed, held_ms = :held_ms, paused_ms = :paused_ms,
  effort = :effort, discomfort_before = :discomfort_before,
  discomfort_after = :discomfort_after, note = :note, corrected = :corrected,
  rev = rev + 1
WHERE session = :session AND (
  started_unix_ms, started_offset_min,
  ended_unix_ms, ended_offset_min, outcome, speed, held_ms, paused_ms,
  effort, discomfort_before, discomfort_after, note, corrected
) IS NOT (
  :started_unix_ms, :started_offset_min,
  :ended_unix_ms, :ended_offset_min, :outcome, :speed, :held_ms, :paused_ms,
  :effort, :discomfort_before, :discomfort_after, :note, :corrected
)
