package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.Violation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How bad a fault is, since when, whose it was and where.
 *
 * @param severity as the company sees it
 * @param since the moment of the fault, null when there is none
 * @param owner the id of the deal's owner at that moment, without one now; null when unknown
 * @param stage the id of the deal's stage at that moment, without one now; null without a deal
 */
record Circumstances(
        Severity severity,
        @Nullable Instant since,
        @Nullable String owner,
        @Nullable String stage) {

    static Circumstances of(Deal deal, Severity severity, @Nullable Instant since) {
        User owner = since == null ? deal.owner() : Hands.at(deal, since);
        Stage stage = since == null ? deal.stage() : Stages.at(deal, since);
        return new Circumstances(severity, since, id(owner), stage.id());
    }

    static Circumstances of(@Nullable User user, Severity severity, @Nullable Instant since) {
        return new Circumstances(severity, since, id(user), null);
    }

    /** As the library tells them. */
    static Circumstances of(Violation violation) {
        Stage stage = violation.stage();
        return new Circumstances(
                violation.severity(), violation.since(), id(violation.owner()), stage == null ? null : stage.id());
    }

    private static @Nullable String id(@Nullable User user) {
        return user == null ? null : user.id();
    }
}
