SELECT kind, what, left_rev, before FROM imported WHERE import = :import
