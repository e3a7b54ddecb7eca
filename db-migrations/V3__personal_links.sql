-- A way for somebody who is in to go on in another browser, once and for a short time.
CREATE TABLE personal_link (
  secret_hash    BINARY(32)  NOT NULL,
  workshop_id    UUID        NOT NULL,
  participant_id UUID        NOT NULL,
  expires_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (secret_hash),
  CONSTRAINT fk_personal_link_participant FOREIGN KEY (participant_id) REFERENCES participant (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
