DELETE FROM day_sum WHERE local_day = :local_day AND sessions = 0
