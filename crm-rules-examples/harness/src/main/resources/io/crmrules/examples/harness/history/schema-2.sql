-- Version 2: what quality control heard.
CREATE TABLE crm_rules_verdict (
    talk TEXT PRIMARY KEY,
    deal TEXT NOT NULL,
    person TEXT,
    talked_at BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    remark TEXT NOT NULL,
    judged_at BIGINT NOT NULL
);
CREATE INDEX crm_rules_verdict_judged_at ON crm_rules_verdict (judged_at);
UPDATE crm_rules_version SET version = 2;
