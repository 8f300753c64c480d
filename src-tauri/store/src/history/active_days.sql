SELECT local_day, sum(held_ms)
FROM session
WHERE outcome <> 'discarded' AND speed = 1 AND held_ms > 0
  AND local_day BETWEEN :since AND :until
GROUP BY local_day
ORDER BY local_day
