SELECT month, exercise, side, attempts, done_ms, sets, held_ms, min_sets, min_ms
FROM month_exercise_sum
WHERE exercise = :exercise AND month BETWEEN :since AND :until
ORDER BY month, side
