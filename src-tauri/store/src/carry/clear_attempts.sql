DELETE FROM attempt WHERE session = :session
