package io.crmrules.drools.internal.run;

/** Why a rule failed, in one line for its author. */
final class Causes {

    private static final int LONGEST = 300;

    private Causes() {}

    static String text(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof BudgetException || root instanceof ForbiddenChangeException) {
            return String.valueOf(root.getMessage());
        }
        String message =
                root.getMessage() == null ? "" : ": " + root.getMessage().strip();
        String text = (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A virtual machine that is out of memory or broken is no single rule's failure; one that recurses too deep is. */
    static void rethrowFatal(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
