SELECT rev FROM session WHERE id = :id
