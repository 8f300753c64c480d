WHERE session = :session
