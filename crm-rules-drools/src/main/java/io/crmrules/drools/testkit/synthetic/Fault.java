package io.crmrules.drools.testkit.synthetic;

import java.util.Locale;

/** What can be wrong with a deal of a synthetic CRM; each is named like the criterion that finds it. */
enum Fault {
    NONE,
    DEAL_WITHOUT_TASK,
    OVERDUE_TASK,
    CONVERSATION_WITHOUT_COMMENT,
    STAGE_BEHIND_FACTS,
    UNPROCESSED_LEAD,
    WAITING_IN_EXCHANGE,
    SKIPPED_STAGE,
    MOVED_BACK,
    REQUIRED_FIELD_MISSING,
    DEAL_WITHOUT_NOTE,
    STALE_DEAL;

    String criterion() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
