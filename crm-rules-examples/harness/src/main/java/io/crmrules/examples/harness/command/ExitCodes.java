package io.crmrules.examples.harness.command;

import java.util.List;

/** What a command tells the script that called it. */
public final class ExitCodes {

    public static final int CLEAN = 0;
    public static final int VIOLATIONS = 1;
    public static final int USAGE = 2;
    public static final int UNREADABLE = 3;
    public static final int RULE_FAILED = 4;
    public static final int NOT_WRITTEN = 5;
    /** A defect of the program itself, or too little memory. */
    public static final int BROKEN = 70;

    /** What counts before what when several happened. */
    private static final List<Integer> ORDER =
            List.of(BROKEN, USAGE, NOT_WRITTEN, RULE_FAILED, UNREADABLE, VIOLATIONS, CLEAN);

    private ExitCodes() {}

    /** The one of two that counts. */
    public static int first(int one, int other) {
        return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
    }
}
