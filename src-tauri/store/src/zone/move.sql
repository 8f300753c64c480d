UPDATE session SET local_day = :local_day WHERE session = :session AND local_day <> :local_day
