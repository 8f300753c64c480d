SELECT
  local_day, sessions, held_ms, counting_ms, planned_ms,
  effort_count, effort_sum, before_count, before_sum, after_count, after_sum
FROM day_sum
WHERE local_day BETWEEN :since AND :until
ORDER BY local_day
