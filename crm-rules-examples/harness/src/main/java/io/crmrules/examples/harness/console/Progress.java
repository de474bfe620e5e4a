package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.trust.ChildState;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import java.io.Console;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on the standard error, and only where somebody looks at it. */
public final class Progress implements ViolationListener, AutoCloseable {

    private final Consumer<Violation> found;
    private final @Nullable ProgressBar bar;

    private Progress(Consumer<Violation> found, @Nullable ProgressBar bar) {
        this.found = found;
        this.bar = bar;
    }

    /** Passes on what is found; shows a bar when the program runs on a terminal. */
    public static Progress onTerminal(Consumer<Violation> found) {
        return new Progress(found, terminal() ? bar() : null);
    }

    /** From JDK 22 on there is a console even where there is no terminal, but it can be asked. */
    @SuppressWarnings("SystemConsoleNull") // asked below
    private static boolean terminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("deals")
                .setInitialMax(-1)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void violation(Violation violation) {
        found.accept(violation);
    }

    @Override
    public void progress(long deals) {
        ChildState.busy(deals);
        if (bar != null) {
            bar.stepTo(deals);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
