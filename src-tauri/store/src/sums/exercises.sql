SELECT local_day, exercise, side, attempts, done_ms, sets, held_ms, min_sets, min_ms
FROM exercise_sum
ORDER BY local_day, exercise, side
