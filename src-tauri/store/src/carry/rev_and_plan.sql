SELECT rev, plan FROM session WHERE session = :session
