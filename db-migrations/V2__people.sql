-- Who is who. Names of people stand here and nowhere else, so that they can be erased.

-- Somebody who opens workshops.
CREATE TABLE account (
  id            UUID         NOT NULL,
  name          VARCHAR(80)  NOT NULL,
  email         VARCHAR(254) NOT NULL,
  password_hash VARCHAR(100) NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_account_email UNIQUE (email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- A browser we know by a secret in its cookie, of which only the SHA-256 is kept.
CREATE TABLE visitor (
  id          UUID        NOT NULL,
  secret_hash BINARY(32)  NOT NULL,
  account_id  UUID        NULL,
  created_at  DATETIME(6) NOT NULL,
  seen_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_visitor_secret UNIQUE (secret_hash),
  CONSTRAINT fk_visitor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- One person in one workshop. A name is stored before the contribution that others see it with:
-- hence no foreign key to a workshop, whose row the log keeps locked while it writes.
CREATE TABLE participant (
  id          UUID        NOT NULL,
  workshop_id UUID        NOT NULL,
  name        VARCHAR(80) NULL,
  account_id  UUID        NULL,
  joined_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_participant_account UNIQUE (workshop_id, account_id),
  CONSTRAINT fk_participant_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- This browser is that participant.
CREATE TABLE seat (
  visitor_id     UUID NOT NULL,
  workshop_id    UUID NOT NULL,
  participant_id UUID NOT NULL,
  PRIMARY KEY (visitor_id, workshop_id),
  CONSTRAINT fk_seat_visitor FOREIGN KEY (visitor_id) REFERENCES visitor (id) ON DELETE CASCADE,
  CONSTRAINT fk_seat_participant FOREIGN KEY (participant_id) REFERENCES participant (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- The link into a workshop is worked out from the server's key; its hash proves it. The code is
-- there for as long as it works.
CREATE TABLE invitation (
  workshop_id UUID        NOT NULL,
  generation  INT         NOT NULL,
  secret_hash BINARY(32)  NOT NULL,
  code        CHAR(6)     NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (workshop_id),
  CONSTRAINT uk_invitation_secret UNIQUE (secret_hash),
  CONSTRAINT uk_invitation_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- Made at the first start, never shown.
CREATE TABLE server_secret (
  name   VARCHAR(40) NOT NULL,
  secret BINARY(32)  NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- What a facilitator has set for the whole server.
CREATE TABLE server_setting (
  name    VARCHAR(40)  NOT NULL,
  content VARCHAR(255) NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE INDEX ix_participant_workshop ON participant (workshop_id);
CREATE INDEX ix_participant_of_account ON participant (account_id);
