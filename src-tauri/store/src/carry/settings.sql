SELECT key, value FROM setting WHERE key <> :here ORDER BY key
