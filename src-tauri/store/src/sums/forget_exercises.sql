DELETE FROM exercise_sum
