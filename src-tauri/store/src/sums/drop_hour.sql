DELETE FROM hour_sum WHERE local_day = :local_day AND hour = :hour AND sessions = 0
