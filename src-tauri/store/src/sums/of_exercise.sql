SELECT local_day, exercise, side, attempts, done_ms, sets, held_ms, min_sets, min_ms
FROM exercise_sum
WHERE exercise = :exercise AND local_day BETWEEN :since AND :until
ORDER BY local_day, side
