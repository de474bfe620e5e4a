package io.crmrules.support;

/** Why a mapper that knows nothing of crm-rules must not guess what a thing holds: half of it would be lost, or all. */
public enum NotByGuess {
    /** A report, or a part of one. */
    REPORT("Maybe register io.crmrules.json.CrmRulesModule with a Jackson 2 mapper, or write it by"
            + " io.crmrules.json.ReportJson."),
    /** A snapshot, or a part of one. */
    SNAPSHOT("Maybe write the snapshot by io.crmrules.json.SnapshotWriter, and elsewhere the id only."),
    /** A criterion. */
    CRITERION("Maybe write its id, or the report by io.crmrules.json.ReportJson.");

    private final String advice;

    NotByGuess(String advice) {
        this.advice = advice;
    }

    /** Never returns. */
    public Object json(Class<?> type) {
        String name = type.getSimpleName();
        throw new IllegalStateException("A mapper cannot guess what a " + name + " says. " + advice);
    }
}
