DELETE FROM session WHERE session = :session
