-- In an order that does not depend on this file.
SELECT plan, checksum, body
FROM plan
WHERE plan IN (SELECT plan FROM session WHERE local_day BETWEEN :since AND :until)
ORDER BY checksum, body
