package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.history.SqlHistory;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.report.Waiver;
import io.crmrules.support.Hints;
import io.crmrules.support.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides that something does not count until a day. */
@Command(
        name = "waive",
        sortOptions = false,
        description =
                "Decides that a finding, a deal or a criterion does not count until a day; it is found and shown all the same.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class WaiveCommand implements Callable<Integer> {

    @Mixin
    private KeptHistory history;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Mixin
    private WaiverOptions options;

    @Spec
    private CommandSpec spec;

    /** One of these. */
    static final class What {

        @Option(names = "--finding", paramLabel = "FINGERPRINT", description = "one finding, as report.json names it")
        private @Nullable String finding;

        @Option(names = "--deal", paramLabel = "ID", description = "all that is found of a deal")
        private @Nullable String deal;

        @Option(names = "--criterion", paramLabel = "ID", description = "all that a criterion finds")
        private @Nullable String criterion;

        Waiver.Kind kind() {
            return finding != null ? Waiver.Kind.FINDING : deal != null ? Waiver.Kind.DEAL : Waiver.Kind.CRITERION;
        }

        String id() {
            return String.valueOf(finding != null ? finding : deal != null ? deal : criterion);
        }

        boolean concerns(PastFinding found) {
            return id().equals(
                            switch (kind()) {
                                case FINDING -> found.fingerprint();
                                case DEAL -> found.key().deal();
                                default -> found.key().criterion();
                            });
        }
    }

    @Override
    public Integer call() {
        try (SqlHistory store = history.open()) {
            PastRun latest = store.latest();
            List<PastFinding> concerned =
                    store.current().stream().filter(what::concerns).toList();
            boolean known = what.kind() == Waiver.Kind.CRITERION
                    ? latest != null && latest.checked().contains(what.id())
                    : !concerned.isEmpty();
            if (latest == null || !known) {
                throw unknown(store.current());
            }
            store.keep(
                    options.of(what.kind(), what.id(), latest.asOf(), ZoneId.of("UTC"), spec.commandLine()), List.of());
            Words words = history.words(WaiveCommand.class);
            String count = Vocabulary.counted(words, "waived.count", concerned.size());
            spec.commandLine().getOut().println(words.of("waived", options.until(), count));
            return 0;
        }
    }

    private ParameterException unknown(List<PastFinding> current) {
        List<String> known = current.stream()
                .map(found -> what.kind() == Waiver.Kind.CRITERION
                        ? found.key().criterion()
                        : found.key().deal())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String hint = what.kind() == Waiver.Kind.FINDING ? "" : Hints.maybe(what.id(), known);
        return new ParameterException(
                spec.commandLine(),
                "The last run of this history has found nothing of " + what.kind() + " " + Hints.quote(what.id()) + ". "
                        + (hint.isEmpty() ? "Maybe it was put right, or the history is another's." : hint));
    }
}
