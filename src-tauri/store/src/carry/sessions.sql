SELECT session, rev, plan
FROM session
WHERE local_day BETWEEN :since AND :until
ORDER BY id
