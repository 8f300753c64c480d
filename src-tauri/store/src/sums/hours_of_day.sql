-- Adding up 24 numbers takes no index.
SELECT hour, sum(held_ms)
FROM hour_sum
WHERE local_day BETWEEN :since AND :until
GROUP BY hour
