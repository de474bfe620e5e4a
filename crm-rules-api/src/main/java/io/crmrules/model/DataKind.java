package io.crmrules.model;

/**
 * A kind of data that a snapshot carries or lacks. A criterion names the kinds it requires; without them it is not
 * checkable, which is something else than passed.
 */
public enum DataKind {
    /** Tasks, open and completed. */
    TASKS,
    /** What people wrote on deals, call notes and task results included. */
    COMMENTS,
    /** Calls, meetings, messages and e-mails, or some of these types. */
    INTERACTIONS,
    /** When a deal came to which stage. */
    STAGE_HISTORY,
    /** Who moved it there. */
    STAGE_AUTHORS,
    /** When a deal got which owner, and from whom. */
    OWNER_HISTORY,
    /** Dated facts, such as an invoice issued, or some of their types. */
    MILESTONES,
    /** Contacts and companies with their fields. */
    CONTACTS,
    /** Where leads come from, and from where a deal came. */
    LEAD_SOURCES,
    /** Whether a call was recorded. */
    RECORDINGS
}
