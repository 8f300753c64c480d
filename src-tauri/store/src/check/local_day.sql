SELECT local_day FROM session WHERE session = :session
