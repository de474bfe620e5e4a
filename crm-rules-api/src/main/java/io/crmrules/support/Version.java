package io.crmrules.support;

/** The version of crm-rules, as its build wrote it. */
public final class Version {

    private static final String CURRENT =
            Words.beside(Version.class, "version", "en").of("version");

    private Version() {}

    /** {@code 1.2.0}. */
    public static String current() {
        return CURRENT;
    }
}
