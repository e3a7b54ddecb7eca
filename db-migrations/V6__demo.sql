-- The workshops of the demo: each is one visitor's copy and goes after a day. Nothing else may ever
-- be removed from the log, so nothing else may ever stand here. `played` is how much of what
-- colleagues do live has been done.
CREATE TABLE demo_workshop (
  workshop_id UUID        NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  played      INT         NOT NULL,
  PRIMARY KEY (workshop_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
