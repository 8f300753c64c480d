SELECT exercise FROM picture WHERE gone = 0 ORDER BY exercise
