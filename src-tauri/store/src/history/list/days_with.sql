-- What is unfinished has no sums yet.
SELECT DISTINCT local_day FROM exercise_sum
WHERE exercise = :exercise AND local_day BETWEEN :since AND :until
UNION
SELECT local_day FROM session
WHERE outcome = 'unfinished' AND local_day BETWEEN :since AND :until
ORDER BY 1 DESC
