package io.crmrules.rule;

/** Who a violation speaks of. */
public enum Cause {
    /** Somebody did not do their work; whoever was responsible is charged with it. */
    PERSON,
    /** The CRM or an integration is set up wrong; no person is to blame, and nobody is charged with it. */
    SYSTEM
}
