SELECT plan FROM plan WHERE checksum = :checksum AND body = :body
