DELETE FROM hour_sum
