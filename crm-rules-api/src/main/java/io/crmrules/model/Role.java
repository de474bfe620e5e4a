package io.crmrules.model;

/** What a user is in the sales department, as far as the checklist asks. */
public enum Role {
    /** Sells ("менеджер по продажам"). */
    SALES_REP,
    /** Sells and is still learning; carries fewer deals. */
    TRAINEE,
    /** Leads the sales department ("РОП"). */
    HEAD_OF_SALES,
    /** Listens to calls and verifies refusals ("отдел контроля качества"). */
    QUALITY_CONTROL,
    /** The account that holds leads until somebody takes them ("биржа лидов"). */
    LEAD_EXCHANGE,
    /** A program: an integration, a form, the CRM itself. Not a person. */
    ROBOT
}
