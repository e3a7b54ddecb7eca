-- What was released, byte for byte. The contribution that says so holds the SHA-256 of it.
CREATE TABLE released_set (
  sha256  BINARY(32) NOT NULL,
  content LONGBLOB   NOT NULL,
  PRIMARY KEY (sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- The secret with which another system reads what was released, as its SHA-256 only. Whether it
-- still works, the contributions of the workshop say.
CREATE TABLE access_token (
  secret_hash BINARY(32) NOT NULL,
  token_id    UUID       NOT NULL,
  workshop_id UUID       NOT NULL,
  PRIMARY KEY (secret_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
