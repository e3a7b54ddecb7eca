-- A facilitator lets a colleague make an account, once.
CREATE TABLE colleague_link (
  secret_hash BINARY(32)  NOT NULL,
  account_id  UUID        NOT NULL,
  expires_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (secret_hash),
  CONSTRAINT fk_colleague_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
