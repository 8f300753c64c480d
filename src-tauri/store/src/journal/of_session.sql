WHERE session = :session ORDER BY seq
