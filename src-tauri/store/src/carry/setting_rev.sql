SELECT rev FROM setting WHERE key = :key
