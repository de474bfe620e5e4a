package io.crmrules.examples.harness.measure;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.RunSummary;
import io.crmrules.report.score.Signal;
import io.crmrules.support.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be a way around the checks, or honest work: a question to be asked, nothing to be held against anybody. */
public final class SignalTable {

    private final List<Signal> signals;
    private final Words words;

    public SignalTable(RunSummary summary) {
        this.signals = summary.scores().signals();
        this.words = Vocabulary.of(summary.run().language(), SignalTable.class);
    }

    /** Null without any. */
    public @Nullable Grid grid() {
        return signals.isEmpty()
                ? null
                : new Grid(
                        words.of("signals"),
                        Stream.of("signals.who", "signals.what", "signals.count")
                                .map(words::of)
                                .toList(),
                        signals.stream().map(this::row).toList(),
                        List.of(words.of("signals.how")));
    }

    private List<Object> row(Signal signal) {
        return List.of(signal.user().label(), words.of("signal." + signal.kind()), signal.count());
    }

    /** The same as lines; empty without any. */
    public String lines() {
        return signals.isEmpty()
                ? ""
                : signals.stream()
                        .map(signal -> "  "
                                + words.of(
                                        "signals.line",
                                        signal.user().label(),
                                        words.of("signal." + signal.kind()),
                                        signal.count())
                                + "\n")
                        .collect(Collectors.joining(
                                "", "\n" + words.of("signals") + "\n" + words.of("signals.how") + "\n", ""));
    }
}
