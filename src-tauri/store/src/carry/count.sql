SELECT count(*) FROM session WHERE local_day BETWEEN :since AND :until
