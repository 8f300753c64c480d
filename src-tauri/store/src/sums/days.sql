SELECT
  local_day, sum(sessions), sum(held_ms), sum(counting_ms), sum(planned_ms),
  sum(effort_count), sum(effort_sum), sum(before_count), sum(before_sum),
  sum(after_count), sum(after_sum)
FROM hour_sum
WHERE local_day BETWEEN :since AND :until
GROUP BY local_day
ORDER BY local_day
