package io.crmrules.drools.testkit.synthetic;

import java.util.Locale;

/** What can be wrong with a deal of a synthetic CRM; each is named like the criterion that finds it. */
enum Fault {
    /** Everything by the book. */
    NONE,
    /** The last task is done, and nobody has set another. */
    DEAL_WITHOUT_TASK,
    /** The next task was due in the hours of the day that is over. */
    OVERDUE_TASK,
    /** Of the last conversation nothing is written down. */
    CONVERSATION_WITHOUT_COMMENT,
    /** An invoice was issued, and the deal stands before that stage. */
    STAGE_BEHIND_FACTS,
    /** A lead that has been waiting for days; it has a task, so that this is its only fault. */
    UNPROCESSED_LEAD,
    /** A lead that the exchange has kept for days. */
    WAITING_IN_EXCHANGE,
    /** A move went over a stage that is not optional. */
    SKIPPED_STAGE,
    /** Its owner moved it back by one stage. */
    MOVED_BACK,
    /** The contact has neither phone nor e-mail; the company behind it can be called. */
    REQUIRED_FIELD_MISSING,
    /** The note is blank, or says nothing. */
    DEAL_WITHOUT_NOTE,
    /** Nobody has touched it for more than two weeks, in a pipeline where no task is asked for. */
    STALE_DEAL;

    String criterion() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
