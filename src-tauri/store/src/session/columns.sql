-- In the order that head_of in mod.rs reads them.
SELECT
  session, id, device_id, routine_id, routine_name,
  started_unix_ms, started_offset_min, ended_unix_ms, ended_offset_min,
  outcome, speed, held_ms, paused_ms,
  effort, discomfort_before, discomfort_after, note, by_hand, corrected
FROM session
