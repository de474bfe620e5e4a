package io.crmrules.drools.internal.judge;

import java.util.regex.Pattern;

/**
 * Why a rule failed, in one line for its author. Hosts write it to their logs, so it quotes nothing from the CRM: the JDK
 * puts values that it cannot read in quotation marks. (Of a null pointer it quotes code.)
 */
public final class FailureCause {

    private static final int LONGEST = 300;
    private static final Pattern QUOTED = Pattern.compile("\".*\"|(?<!\\p{L})'.*'", Pattern.DOTALL);

    private FailureCause() {}

    public static String text(Throwable thrown) {
        Throwable root = root(thrown);
        if (root instanceof BudgetException || root instanceof ForbiddenChangeException) {
            return String.valueOf(root.getMessage());
        }
        String message =
                root.getMessage() == null ? "" : ": " + withoutValues(root).strip();
        String text = (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The engine wraps what a condition throws. */
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    static boolean outOfMemory(Throwable thrown) {
        return root(thrown) instanceof OutOfMemoryError;
    }

    private static String withoutValues(Throwable root) {
        String message = String.valueOf(root.getMessage());
        return byTheJdk(root) && !(root instanceof NullPointerException)
                ? QUOTED.matcher(message).replaceAll("'…'")
                : message;
    }

    private static boolean byTheJdk(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 || trace[0].getClassName().startsWith("java.");
    }

    /**
     * A virtual machine that is broken is no single rule's failure. One that recurses too deep is, and memory that runs
     * out is where rules of others take part: the library's own need little.
     */
    static void rethrowFatal(Throwable thrown, boolean shipped) {
        boolean ofRule = thrown instanceof StackOverflowError || (thrown instanceof OutOfMemoryError && !shipped);
        if (thrown instanceof VirtualMachineError fatal && !ofRule) {
            throw fatal;
        }
    }
}
