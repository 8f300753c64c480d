SELECT rev FROM picture WHERE exercise = :exercise
