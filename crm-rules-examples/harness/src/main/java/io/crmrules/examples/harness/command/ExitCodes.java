package io.crmrules.examples.harness.command;

/** What a command tells the script that called it. */
final class ExitCodes {

    static final int CLEAN = 0;
    static final int VIOLATIONS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int RULE_FAILED = 4;
    /** A defect of the program itself, or too little memory. */
    static final int BROKEN = 70;

    private ExitCodes() {}
}
