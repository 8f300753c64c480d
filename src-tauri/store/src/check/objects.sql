-- Objects that a statement made; the others are SQLite's own.
SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
