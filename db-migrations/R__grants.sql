-- What the running account may do, table by table. It may add to the log, never change it.
GRANT SELECT, INSERT         ON workshop     TO ${runner};
GRANT SELECT, INSERT         ON contribution TO ${runner};
GRANT SELECT, INSERT, DELETE ON words        TO ${runner};

-- People come, change and leave.
GRANT SELECT, INSERT, UPDATE, DELETE ON account        TO ${runner};
GRANT SELECT, INSERT, UPDATE, DELETE ON visitor        TO ${runner};
GRANT SELECT, INSERT, UPDATE, DELETE ON participant    TO ${runner};
GRANT SELECT, INSERT, UPDATE, DELETE ON seat           TO ${runner};
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation     TO ${runner};
GRANT SELECT, INSERT                 ON server_secret  TO ${runner};
GRANT SELECT, INSERT, UPDATE, DELETE ON server_setting TO ${runner};
GRANT SELECT, INSERT, DELETE         ON personal_link  TO ${runner};
GRANT SELECT, INSERT, DELETE         ON colleague_link TO ${runner};

-- What was released stays as it is.
GRANT SELECT, INSERT ON released_set TO ${runner};
GRANT SELECT, INSERT ON access_token TO ${runner};

-- The running account remembers what belongs to the demo; the owner removes it.
GRANT SELECT, INSERT, UPDATE ON demo_workshop TO ${runner};
