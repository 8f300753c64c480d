WHERE session = :session AND seq = :seq
