package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of customers who waited for a call. */
final class Responses {

    private Responses() {}

    /** Won or lost at that moment: nobody has to call any more. */
    static boolean over(Deal deal, Instant moment) {
        return closed(Stages.at(deal, moment));
    }

    /** The first possible attempt after {@code deadline}, or the end of the deal; null when there was neither. */
    static @Nullable Instant after(Deal deal, Instant deadline, Terms terms) {
        Stream<Instant> attempts = deal.interactions().stream()
                .filter(terms::perhapsContactAttempt)
                .map(Interaction::startedAt);
        Stream<Instant> ends = Stages.history(deal).stream()
                .filter(change -> closed(change.to()))
                .map(StageChange::at);
        return Stream.concat(attempts, ends)
                .filter(at -> at.isAfter(deadline))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean closed(Stage stage) {
        return stage.type() == Stage.Type.WON || stage.type() == Stage.Type.LOST;
    }
}
