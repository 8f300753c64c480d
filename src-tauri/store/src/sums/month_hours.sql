-- Adding up 24 numbers takes no index.
SELECT hour, sum(held_ms)
FROM month_hour_sum
WHERE month BETWEEN :since AND :until
GROUP BY hour
