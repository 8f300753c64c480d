DELETE FROM imported WHERE import = :import
