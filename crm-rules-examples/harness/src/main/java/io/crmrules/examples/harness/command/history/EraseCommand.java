package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.history.SqlHistory;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.support.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes out of a history what may not stay. */
@Command(
        name = "erase",
        sortOptions = false,
        description = "Forgets a person, or what is older than the company keeps it; what is open today stays.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class EraseCommand implements Callable<Integer> {

    @Mixin
    private KeptHistory history;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Spec
    private CommandSpec spec;

    /** One of these. */
    static final class What {

        @Option(
                names = "--person",
                paramLabel = "ID",
                description = "the user's id: findings stay and are nobody's, the user's comments and verdicts go")
        private @Nullable String person;

        @Option(
                names = "--before",
                paramLabel = "DATE",
                description = "runs and verdicts of before this day, and findings that were gone by then")
        private @Nullable LocalDate before;
    }

    @Override
    public Integer call() {
        Words words = history.words(EraseCommand.class);
        try (SqlHistory store = history.open()) {
            int count = what.before == null
                    ? store.erase(String.valueOf(what.person))
                    : store.eraseBefore(
                            what.before.atStartOfDay(ZoneId.of("UTC")).toInstant());
            String forgotten = what.before == null ? String.valueOf(what.person) : what.before.toString();
            spec.commandLine()
                    .getOut()
                    .println(words.of("erased", forgotten, Vocabulary.counted(words, "erased.count", count)));
            return 0;
        }
    }
}
