package io.crmrules.drools.internal.check;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.support.Hints;
import io.crmrules.support.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A move that nobody has made yet: the deal without it and with it. */
record Move(Deal before, Deal after) {

    static final StageGate FREE = new StageGate(List.of(), Map.of());

    /**
     * Null when there is nothing to move: no deal yet, or one that stands there. A stage that has the id of the deal's and
     * is another's is refused: by their ids rules would take them for one.
     */
    static @Nullable Move of(Deal deal, Stage to, @Nullable User by, Instant now) {
        if (!deal.existedAt(now)) {
            return null;
        }
        Deal before = deal.asOf(now);
        refuseTwin(before.stage(), to);
        return before.stage().equals(to) ? null : new Move(before, moved(before, to, by, now));
    }

    private static void refuseTwin(Stage from, Stage to) {
        if (from.equals(to) && !from.path().equals(to.path())) {
            throw new IllegalArgumentException(
                    "The stages " + Hints.quote(from.path()) + " and " + Hints.quote(to.path())
                            + " have one id, which must be unique in a CRM. Maybe prefix stage ids with the pipeline's.");
        }
    }

    /** In a CRM that names its pipelines the stage is one of theirs. */
    static void refuseUnknown(Stage to, CrmSnapshot reference) {
        if (!reference.pipelines().isEmpty() && reference.stage(to.path()) == null) {
            List<String> known = reference.pipelines().stream()
                    .flatMap(pipeline -> pipeline.stages().stream())
                    .map(Stage::path)
                    .toList();
            throw new IllegalArgumentException(
                    ("There is no stage " + Hints.quote(to.path()) + " in this CRM. " + Hints.maybe(to.path(), known))
                            .strip());
        }
    }

    private static Deal moved(Deal deal, Stage to, @Nullable User by, Instant now) {
        List<StageChange> changes = new ArrayList<>(deal.stageChanges());
        changes.add(new StageChange(deal.stage(), to, now, by));
        return deal.toBuilder()
                .stage(to)
                .stageChanges(changes)
                .closedAt(to.open() ? null : now)
                .build();
    }

    private Violation told(Violation violation, Words words) {
        return violation.toBuilder()
                .message(words.of("move", after.stage().label(), violation.message()))
                .build();
    }

    /** What is wrong after it and was not before. */
    StageGate gate(List<Violation> already, List<Violation> then, RunContext context) {
        Set<String> known = already.stream().map(Violation::fingerprint).collect(Collectors.toSet());
        Words words = Words.beside(Move.class, "gate", context.language());
        List<Violation> caused = new ArrayList<>();
        Map<String, Cadence> cadences = new HashMap<>();
        for (Violation violation : then) {
            if (!known.contains(violation.fingerprint())) {
                String criterion = violation.criterion().id();
                boolean asks = violation.criterion().texts(context.language()).move() != null;
                caused.add(asks ? violation : told(violation, words));
                cadences.put(
                        criterion,
                        context.policy().cadence(criterion, after.pipeline().id()));
            }
        }
        return new StageGate(caused, cadences);
    }
}
