DELETE FROM hour_sum;
DELETE FROM exercise_sum;
DELETE FROM day_sum;
DELETE FROM month_hour_sum;
DELETE FROM month_exercise_sum;
