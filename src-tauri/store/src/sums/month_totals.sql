SELECT
  exercise, side, sum(attempts), sum(done_ms), sum(sets), sum(held_ms),
  sum(min_sets), sum(min_ms)
FROM month_exercise_sum
WHERE month BETWEEN :since AND :until
GROUP BY exercise, side
