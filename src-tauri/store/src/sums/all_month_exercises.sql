SELECT month, exercise, side, attempts, done_ms, sets, held_ms, min_sets, min_ms
FROM month_exercise_sum
ORDER BY month, exercise, side
