package io.crmrules.rule;

/**
 * What a host could do, or offer to its user, about a violation: what a rule names with {@code @action}. Each names what
 * it is to be done on. The subject of the finding (deal, task, comment, interaction, contact, user, leadSource) always
 * is among it; the rest comes from what the rule has bound under the names given here, as far as it is known.
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
    /** Give the task to somebody else: to {@code user}, bound as {@code $assignTo}. */
    REASSIGN_TASK,
    /** Delete the task: nobody needs it. */
    REMOVE_TASK,
    /** Write a comment about the interaction or the deal, or put the comment right. */
    WRITE_COMMENT,
    /** Move the deal to another stage: to {@code stage}, bound as {@code $expected}. */
    MOVE_DEAL,
    /** Take the lead into work or give it to the exchange. */
    PROCESS_LEAD,
    /**
     * Fill or correct the card: {@code field} names its fields by their paths, separated by "|". Bound as {@code $field}
     * or {@code $fields}; when it is always the same, the rule names it with {@code @field( "deal.note" )}.
     */
    FILL_FIELD,
    /** Enter how the customer can be reached. */
    ADD_CONTACT,
    /** Enter that {@code milestone}, bound as {@code $milestone}, was reached; or move the deal back. */
    RECORD_MILESTONE,
    /** Call or write to the customer. */
    CONTACT_CUSTOMER,
    /** Have somebody of {@code role} QUALITY_CONTROL call the customer and decide. */
    CALL_BY_QUALITY_CONTROL,
    /** Give the deal, or all of {@code deals} bound as {@code $giveBack}, to an account of {@code role} LEAD_EXCHANGE. */
    RETURN_TO_EXCHANGE,
    /** Give the deal to another owner: to {@code user}, bound as {@code $assignTo}. */
    REASSIGN_DEAL,
    /** Merge the contact {@code into} the one that stays, whose id is bound as {@code $oldest}. */
    MERGE_CONTACTS,
    /** Merge the deal {@code into} the one that stays, whose id is bound as {@code $oldest}. */
    MERGE_DEALS,
    /** Send a test lead through the source. */
    CHECK_SOURCE,
    /** Nothing a program could do: look and decide. */
    REVIEW
}
