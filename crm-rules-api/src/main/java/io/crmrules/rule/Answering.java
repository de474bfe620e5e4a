package io.crmrules.rule;

/**
 * Who answers for a finding at first, as a rule says with {@code @answers}. Absences, dismissals, robots and a root
 * that explains the finding may pass it on; see {@link io.crmrules.report.Violation#answers}.
 */
public enum Answering {
    /**
     * The owner: of an open finding the one of now, who alone can put it right; of a settled one the one at the moment
     * of the fault. Of USER scope the owner whom the finding is about.
     */
    OWNER,
    /** Whoever the task is assigned to, else the owner; nobody when it is assigned to a user who is not known. */
    ASSIGNEE,
    /** Who did the act: what the rule names with {@code @actor}; nobody when that is not known. */
    AUTHOR,
    /** The user of the conversation or call, else the owner; nobody when it names a user who is not known. */
    SPEAKER,
    /** The author of the comment, else the owner; nobody when it names a user who is not known. */
    WRITER,
    /** Who created the deal; nobody when that is not known. */
    CREATOR,
    /** The CRM and its programs. */
    SYSTEM,
    /** The role that leads the department. */
    HEAD_OF_SALES,
    /** The role that verifies refusals. */
    QUALITY_CONTROL
}
