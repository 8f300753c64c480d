DELETE FROM alive_mark WHERE session = :session
