SELECT key, value FROM setting WHERE key >= :from AND key < :to ORDER BY key
