-- In the order that attempt_of in mod.rs reads them.
SELECT
  path_block, path_use, path_round, path_entry, path_swap, path_set, path_side,
  kind, exercise, name, side, set_no, round_no, attempt_no, is_final,
  started_unix_ms, started_offset_min,
  min_ms, planned_ms, target_ms, held_ms, longest_ms, interruptions,
  reps_planned, reps_done, counted, outcome, swapped_from, reason, corrected
FROM attempt
WHERE session = :session
ORDER BY ord
