INSERT INTO month_exercise_sum (
  month, exercise, side, device_id, attempts, done_ms, sets, held_ms, min_sets, min_ms
) VALUES (
  :month, :exercise, :side, :device_id, :attempts, :done_ms, :sets, :held_ms,
  :min_sets, :min_ms
) ON CONFLICT DO UPDATE SET
  attempts = attempts + excluded.attempts,
  done_ms = done_ms + excluded.done_ms,
  sets = sets + excluded.sets,
  held_ms = held_ms + excluded.held_ms,
  min_sets = min_sets + excluded.min_sets,
  min_ms = min_ms + excluded.min_ms,
  rev = rev + 1
