package io.crmrules.examples.harness.console;

import io.crmrules.report.DayGate;
import io.crmrules.support.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a day open: criteria with how many critical violations each, and rules that failed. */
final class Reasons {

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    String text(DayGate gate) {
        Stream<String> blocking =
                gate.blocking().entrySet().stream().map(reason -> reason.getKey() + " " + reason.getValue());
        Stream<String> unknown = gate.unknown().stream().map(criterion -> words.of("unknown", criterion));
        return Stream.concat(blocking, unknown).collect(Collectors.joining(", "));
    }
}
