package io.crmrules.rule;

/**
 * What a host could do, or offer to its user, about a violation: what a rule names with {@code @action}. Each names what
 * it is to be done on. The subject of the finding (deal, task, comment, interaction, contact, user, leadSource) always
 * is among it; what else it takes is the binding that the rule names with {@code @target}.
 */
public enum ActionType {
    /** Set a task on the deal. */
    CREATE_TASK,
    /** Do the task and complete it, or agree another time. */
    COMPLETE_TASK,
    /** Give the task a date, a time, or a nearer one. */
    RESCHEDULE_TASK,
    /** Write into the task what is to be done. */
    DESCRIBE_TASK,
    /** Give the task to somebody else: to the {@code user} that is its target. */
    REASSIGN_TASK,
    /** Delete the task: nobody needs it. */
    REMOVE_TASK,
    /** Write a comment about the interaction or the deal, or put the comment right. */
    WRITE_COMMENT,
    /** Move the deal to another stage: to the {@code stage} that is its target. */
    MOVE_DEAL,
    /** Take the lead into work or give it to the exchange. */
    PROCESS_LEAD,
    /**
     * Fill or correct the card: {@code field} names its fields by their paths, separated by "|". They are its target;
     * one that is always the same the rule names with {@code @field( "deal.note" )}.
     */
    FILL_FIELD,
    /** Enter how the customer can be reached. */
    ADD_CONTACT,
    /** Enter that the {@code milestone} that is its target was reached; or move the deal back. */
    RECORD_MILESTONE,
    /** Call or write to the customer. */
    CONTACT_CUSTOMER,
    /** Have somebody of {@code role} QUALITY_CONTROL call the customer and decide. */
    CALL_BY_QUALITY_CONTROL,
    /** Give the deal, or all of the {@code deals} that are its target, to an account of {@code role} LEAD_EXCHANGE. */
    RETURN_TO_EXCHANGE,
    /** Give the deal to another owner: to the {@code user} that is its target. */
    REASSIGN_DEAL,
    /** Merge the contact {@code into} the one that stays, whose id is its target. */
    MERGE_CONTACTS,
    /** Merge the deal {@code into} the one that stays, whose id is its target. */
    MERGE_DEALS,
    /** Send a test lead through the source. */
    CHECK_SOURCE,
    /** Nothing a program could do: look and decide. */
    REVIEW
}
