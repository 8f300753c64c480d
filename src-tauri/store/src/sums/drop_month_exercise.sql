DELETE FROM month_exercise_sum
WHERE month = :month AND exercise = :exercise AND side = :side AND attempts = 0
