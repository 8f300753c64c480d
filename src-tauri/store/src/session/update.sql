-- What a session is of (id, device, routine, plan, start) never changes.
-- Writing the same values again is no change, so rev stays.
UPDATE session SET
  ended_unix_ms = :ended_unix_ms, ended_offset_min = :ended_offset_min,
  outcome = :outcome, speed = :speed, held_ms = :held_ms, paused_ms = :paused_ms,
  effort = :effort, discomfort_before = :discomfort_before,
  discomfort_after = :discomfort_after, note = :note,
  rev = rev + 1
WHERE session = :session AND (
  ended_unix_ms, ended_offset_min, outcome, speed, held_ms, paused_ms,
  effort, discomfort_before, discomfort_after, note
) IS NOT (
  :ended_unix_ms, :ended_offset_min, :outcome, :speed, :held_ms, :paused_ms,
  :effort, :discomfort_before, :discomfort_after, :note
)
