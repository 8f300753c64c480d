DELETE FROM exercise_sum
WHERE local_day = :local_day AND exercise = :exercise AND side = :side AND attempts = 0
