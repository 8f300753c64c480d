SELECT checksum, body FROM plan WHERE plan = (SELECT plan FROM session WHERE session = :session)
