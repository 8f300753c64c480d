-- FULL: what a person did survives a power cut once a call has returned.
PRAGMA synchronous = FULL;
-- On Apple systems a plain fsync does not reach the disk; elsewhere no effect.
PRAGMA fullfsync = ON;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
