SELECT DISTINCT session FROM attempt ORDER BY session DESC
