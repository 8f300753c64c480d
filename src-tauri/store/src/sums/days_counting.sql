SELECT counting_ms, planned_ms, local_day
FROM day_sum
WHERE local_day BETWEEN :since AND :until
ORDER BY local_day
