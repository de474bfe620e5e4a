package io.crmrules.rule;

/** What a host could do, or offer to its user, about a violation. */
public enum ActionType {
    CREATE_TASK,
    COMPLETE_TASK,
    WRITE_COMMENT,
    /** Move the deal to another stage, named when the criterion knows it. */
    MOVE_DEAL,
    /** Take the lead into work or give it to the exchange. */
    PROCESS_LEAD,
    FILL_FIELD,
    CONTACT_CUSTOMER,
    /** Give deals back to the exchange or to colleagues. */
    GIVE_BACK_DEALS,
    MERGE_CONTACTS,
    /** Nothing a program could do: look and decide. */
    REVIEW
}
