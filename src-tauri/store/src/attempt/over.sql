-- Writing the same attempt again is no change, so rev stays.
ON CONFLICT (session, ord) DO UPDATE SET
  device_id = excluded.device_id,
  path_block = excluded.path_block, path_use = excluded.path_use,
  path_round = excluded.path_round, path_entry = excluded.path_entry,
  path_swap = excluded.path_swap, path_set = excluded.path_set,
  path_side = excluded.path_side,
  kind = excluded.kind, exercise = excluded.exercise, name = excluded.name,
  side = excluded.side, set_no = excluded.set_no, round_no = excluded.round_no,
  attempt_no = excluded.attempt_no, is_final = excluded.is_final,
  started_unix_ms = excluded.started_unix_ms,
  started_offset_min = excluded.started_offset_min,
  min_ms = excluded.min_ms, planned_ms = excluded.planned_ms,
  target_ms = excluded.target_ms, held_ms = excluded.held_ms,
  longest_ms = excluded.longest_ms, interruptions = excluded.interruptions,
  reps_planned = excluded.reps_planned, reps_done = excluded.reps_done,
  counted = excluded.counted, outcome = excluded.outcome,
  swapped_from = excluded.swapped_from, reason = excluded.reason,
  corrected = excluded.corrected,
  rev = rev + 1
WHERE (
  path_block, path_use, path_round, path_entry, path_swap, path_set, path_side,
  kind, exercise, name, side, set_no, round_no, attempt_no, is_final,
  started_unix_ms, started_offset_min,
  min_ms, planned_ms, target_ms, held_ms, longest_ms, interruptions,
  reps_planned, reps_done, counted, outcome, swapped_from, reason, corrected
) IS NOT (
  excluded.path_block, excluded.path_use, excluded.path_round, excluded.path_entry,
  excluded.path_swap, excluded.path_set, excluded.path_side,
  excluded.kind, excluded.exercise, excluded.name, excluded.side, excluded.set_no,
  excluded.round_no, excluded.attempt_no, excluded.is_final,
  excluded.started_unix_ms, excluded.started_offset_min,
  excluded.min_ms, excluded.planned_ms, excluded.target_ms, excluded.held_ms,
  excluded.longest_ms, excluded.interruptions,
  excluded.reps_planned, excluded.reps_done, excluded.counted, excluded.outcome,
  excluded.swapped_from, excluded.reason, excluded.corrected
)
