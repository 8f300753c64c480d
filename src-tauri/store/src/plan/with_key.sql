SELECT body FROM plan WHERE plan = :plan
