-- It has no name yet: a kill leaves nothing of it, and it is synced before.
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA trusted_schema = OFF;
PRAGMA foreign_keys = ON;
