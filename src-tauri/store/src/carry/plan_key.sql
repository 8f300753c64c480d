SELECT plan FROM session WHERE session = :session
