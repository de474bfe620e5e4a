-- Version 1. Moments are nanoseconds since 1970-01-01 UTC, days are ISO dates.
CREATE TABLE crm_rules_run (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    as_of BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    checked TEXT NOT NULL
);
CREATE TABLE crm_rules_count (
    run BIGINT NOT NULL REFERENCES crm_rules_run (number),
    criterion TEXT NOT NULL,
    answers TEXT NOT NULL,
    open INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    fresh INTEGER NOT NULL,
    waived INTEGER NOT NULL,
    baselined INTEGER NOT NULL,
    fixed INTEGER NOT NULL,
    seconds_to_fix BIGINT NOT NULL,
    PRIMARY KEY (run, criterion, answers)
);
CREATE TABLE crm_rules_waiver (
    number BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    of_what TEXT NOT NULL,
    until_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    decided_at BIGINT NOT NULL
);
CREATE TABLE crm_rules_answer (
    number BIGINT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    value TEXT NOT NULL,
    remark TEXT NOT NULL,
    answered_by TEXT,
    answered_at BIGINT NOT NULL
);
CREATE INDEX crm_rules_answer_fingerprint ON crm_rules_answer (fingerprint);
CREATE TABLE crm_rules_finding (
    fingerprint TEXT PRIMARY KEY,
    criterion TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject TEXT NOT NULL,
    deal TEXT,
    answers TEXT NOT NULL,
    severity TEXT NOT NULL,
    standing TEXT NOT NULL,
    presence TEXT NOT NULL,
    first_seen BIGINT NOT NULL,
    begun BIGINT NOT NULL,
    told BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    ended BIGINT,
    runs INTEGER NOT NULL,
    expires BIGINT,
    limits TEXT NOT NULL,
    answer BIGINT REFERENCES crm_rules_answer (number),
    baseline BIGINT REFERENCES crm_rules_waiver (number)
);
CREATE INDEX crm_rules_finding_presence ON crm_rules_finding (presence, ended);
CREATE TABLE crm_rules_version (version INTEGER NOT NULL);
INSERT INTO crm_rules_version VALUES (1);
