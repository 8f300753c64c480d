INSERT INTO session (
  id, device_id, routine_id, routine_name, plan,
  started_unix_ms, started_offset_min, local_day, ended_unix_ms, ended_offset_min,
  outcome, speed, held_ms, paused_ms,
  effort, discomfort_before, discomfort_after, note, by_hand, corrected
) VALUES (
  :id, :device_id, :routine_id, :routine_name, :plan,
  :started_unix_ms, :started_offset_min, :local_day, :ended_unix_ms, :ended_offset_min,
  :outcome, :speed, :held_ms, :paused_ms,
  :effort, :discomfort_before, :discomfort_after, :note, :by_hand, :corrected
)
