-- The memory of every workshop. Facts are never changed and never erased; what people wrote stands
-- apart, so that it can be erased without breaking the chain of hashes.

-- One row a workshop: whoever appends locks it first, so that seq has no gaps.
CREATE TABLE workshop (
  id UUID NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE contribution (
  workshop_id UUID         NOT NULL,
  seq         BIGINT       NOT NULL,
  command_id  UUID         NOT NULL,
  part        INT          NOT NULL,
  author_id   UUID         NOT NULL,
  at          DATETIME(6)  NOT NULL,
  type        VARCHAR(64)  NOT NULL,
  version     INT          NOT NULL,
  facts       LONGTEXT     NOT NULL,
  commitment  BINARY(32)   NOT NULL,
  hash        BINARY(32)   NOT NULL,
  PRIMARY KEY (workshop_id, seq),
  CONSTRAINT uk_contribution_command UNIQUE (workshop_id, command_id, part),
  CONSTRAINT fk_contribution_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE words (
  workshop_id UUID         NOT NULL,
  seq         BIGINT       NOT NULL,
  words       LONGTEXT     NOT NULL,
  salt        BINARY(32)   NOT NULL,
  PRIMARY KEY (workshop_id, seq),
  CONSTRAINT fk_words_contribution FOREIGN KEY (workshop_id, seq) REFERENCES contribution (workshop_id, seq)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
