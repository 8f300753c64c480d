SELECT
  local_day, hour, sessions, held_ms, counting_ms, planned_ms,
  effort_count, effort_sum, before_count, before_sum, after_count, after_sum
FROM hour_sum
ORDER BY local_day, hour
