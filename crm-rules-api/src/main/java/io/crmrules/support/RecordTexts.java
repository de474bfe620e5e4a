package io.crmrules.support;

/** What is said of records that do not fit together, whether they were read from a file or made in Java. */
public final class RecordTexts {

    /** Of the second of two records with one id. */
    public static final String REPEATED = "the id occurs twice; the second is left out";

    private RecordTexts() {}

    /** Of a reference that leads nowhere: {@code names the unknown user 'u9'}. */
    public static String unknown(String kind, String id) {
        return "names the unknown " + kind + " " + Hints.quote(id);
    }

    /** What may be the reason of {@link #unknown}. */
    public static String notThere(String kind) {
        return "Maybe the " + kind + " is not in the snapshot, or was left out of it.";
    }

    /** Of a record that cannot do without what is wrong with it. */
    public static String leftOut(String property, String problem, String record) {
        return Hints.quote(property) + " " + problem + "; the " + record + " is left out";
    }
}
