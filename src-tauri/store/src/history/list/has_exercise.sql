SELECT 1 FROM attempt WHERE session = :session AND exercise = :exercise LIMIT 1
