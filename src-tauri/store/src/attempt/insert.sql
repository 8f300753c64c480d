INSERT INTO attempt (
  session, ord, device_id,
  path_block, path_use, path_round, path_entry, path_swap, path_set, path_side,
  kind, exercise, name, side, set_no, round_no, attempt_no, is_final,
  started_unix_ms, started_offset_min,
  min_ms, planned_ms, target_ms, held_ms, longest_ms, interruptions,
  reps_planned, reps_done, counted, outcome, swapped_from, reason, corrected
) VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
  ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33
)
