-- What the running account may do, table by table. It may add to the log, never change it.
GRANT SELECT, INSERT         ON workshop     TO ${runner};
GRANT SELECT, INSERT         ON contribution TO ${runner};
GRANT SELECT, INSERT, DELETE ON words        TO ${runner};
