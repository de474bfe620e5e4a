package io.crmrules.report;

/** Why a mapper that knows nothing of crm-rules must not guess what a report holds: half of it would be lost. */
final class NotByGuess {

    private NotByGuess() {}

    /** Never returns. */
    static Object json(Class<?> type) {
        String name = type.getSimpleName();
        throw new IllegalStateException("A mapper cannot guess what a " + name
                + " says. Maybe register io.crmrules.json.CrmRulesModule with a Jackson 2 mapper, or write it by"
                + " io.crmrules.json.ReportJson.");
    }
}
