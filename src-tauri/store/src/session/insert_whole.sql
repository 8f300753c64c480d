INSERT INTO session (
  session, id, device_id, rev, routine_id, routine_name, plan,
  started_unix_ms, started_offset_min, local_day, ended_unix_ms, ended_offset_min,
  outcome, speed, held_ms, paused_ms,
  effort, discomfort_before, discomfort_after, note, by_hand, corrected
) VALUES (
  :session, :id, :device_id, :rev, :routine_id, :routine_name, :plan,
  :started_unix_ms, :started_offset_min, :local_day, :ended_unix_ms, :ended_offset_min,
  :outcome, :speed, :held_ms, :paused_ms,
  :effort, :discomfort_before, :discomfort_after, :note, :by_hand, :corrected
)
ON CONFLICT (session) DO UPDATE SET
  device_id = excluded.device_id, rev = excluded.rev,
  routine_id = excluded.routine_id, routine_name = excluded.routine_name,
  plan = excluded.plan, started_unix_ms = excluded.started_unix_ms,
  started_offset_min = excluded.started_offset_min, local_day = excluded.local_day,
  ended_unix_ms = excluded.ended_unix_ms, ended_offset_min = excluded.ended_offset_min,
  outcome = excluded.outcome, speed = excluded.speed,
  held_ms = excluded.held_ms, paused_ms = excluded.paused_ms,
  effort = excluded.effort, discomfort_before = excluded.discomfort_before,
  discomfort_after = excluded.discomfort_after, note = excluded.note,
  by_hand = excluded.by_hand, corrected = excluded.corrected
