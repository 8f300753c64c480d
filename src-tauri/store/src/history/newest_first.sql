WHERE local_day BETWEEN :since AND :until AND outcome <> 'discarded'
ORDER BY local_day DESC, started_unix_ms DESC, session DESC
LIMIT :limit OFFSET :offset
