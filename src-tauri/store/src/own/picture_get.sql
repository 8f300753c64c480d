SELECT bytes FROM picture WHERE exercise = :exercise AND gone = 0
