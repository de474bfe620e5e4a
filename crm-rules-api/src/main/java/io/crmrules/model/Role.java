package io.crmrules.model;

/**
 * What a user is in the sales department, as far as the checklist asks. CRMs rarely know: a policy says it,
 * {@code roles: { "42": HEAD_OF_SALES }}, and wins over the CRM. Nothing that hangs on a role is held against a user
 * without one.
 */
public enum Role {
    /** Sells ("менеджер по продажам"); owns deals, up to a limit. */
    SALES_REP,
    /** Sells and is still learning; carries fewer deals. */
    TRAINEE,
    /** Leads the sales department ("РОП"); may close refusals and move deals back. */
    HEAD_OF_SALES,
    /** Listens to calls and verifies refusals ("отдел контроля качества"): only after its call a deal is lost. */
    QUALITY_CONTROL,
    /**
     * The account that holds leads until somebody takes them ("биржа лидов"). Its deals need no task, and must not wait
     * long.
     */
    LEAD_EXCHANGE,
    /**
     * A program: an integration, a form, the CRM itself. Not a person: what it writes and does is no work on a deal.
     */
    ROBOT
}
