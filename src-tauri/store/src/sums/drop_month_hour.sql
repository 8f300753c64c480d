DELETE FROM month_hour_sum WHERE month = :month AND hour = :hour AND sessions = 0
