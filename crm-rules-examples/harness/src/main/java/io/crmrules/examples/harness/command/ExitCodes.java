package io.crmrules.examples.harness.command;

import java.util.List;

/** What a command tells the script that called it. */
final class ExitCodes {

    static final int CLEAN = 0;
    static final int VIOLATIONS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int RULE_FAILED = 4;
    static final int NOT_WRITTEN = 5;
    /** A defect of the program itself, or too little memory. */
    static final int BROKEN = 70;

    /** What counts before what when several happened. */
    private static final List<Integer> ORDER =
            List.of(BROKEN, USAGE, NOT_WRITTEN, RULE_FAILED, UNREADABLE, VIOLATIONS, CLEAN);

    private ExitCodes() {}

    /** The one of two that counts. */
    static int first(int one, int other) {
        return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
    }
}
