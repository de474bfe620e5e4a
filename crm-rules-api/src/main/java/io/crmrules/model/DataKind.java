package io.crmrules.model;

/**
 * A kind of data that a snapshot carries or lacks. A criterion names the kinds it requires; without them it is not
 * checkable, which is something else than passed.
 */
public enum DataKind {
    TASKS,
    COMMENTS,
    INTERACTIONS,
    /** When a deal came to which stage. */
    STAGE_HISTORY,
    /** Who moved it there. */
    STAGE_AUTHORS,
    OWNER_HISTORY,
    MILESTONES,
    /** Contacts and companies with their fields. */
    CONTACTS,
    LEAD_SOURCES,
    /** Whether a call was recorded. */
    RECORDINGS
}
