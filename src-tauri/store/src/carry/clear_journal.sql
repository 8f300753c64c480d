DELETE FROM journal WHERE session = :session
