DELETE FROM picture WHERE exercise = :exercise
