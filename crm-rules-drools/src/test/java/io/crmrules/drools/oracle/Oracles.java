package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The criteria that are stated twice, with their default parameters; those off by default as if they were on. */
public final class Oracles {

    private static final List<Oracle> ALL = List.of(
            new DealWithoutTask(),
            new OverdueTask(),
            new ConversationWithoutComment(),
            new StageBehindFacts(),
            new UnprocessedLead(),
            new SkippedStage(),
            new MovedBack(),
            new RequiredFieldMissing(),
            new DealWithoutNote(),
            new StaleDeal(),
            new TooManyOpenDeals(),
            new DuplicateContact(),
            new MalformedContactData(),
            new IncompleteContact(),
            new DealWithoutContact(),
            new PhantomDeal(),
            new CloseDatePassed(),
            new DealOfDismissedUser(),
            new TaskOfDismissedUser(),
            new DealBelowMinimum());

    private Oracles() {}

    public static List<Oracle> all() {
        return ALL;
    }

    /** What all of them find together. */
    public static Set<Finding> findings(CrmSnapshot snapshot, Instant now) {
        return ALL.stream()
                .flatMap(oracle -> oracle.findings(snapshot, now).stream())
                .collect(Collectors.toSet());
    }
}
