package io.crmrules.history;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what criteria go in a run, and when that makes findings too old for them. */
final class Expiry {

    private static final String LOOKBACK = "lookback";
    /** Local days may be longer or shorter than 24 hours: who is near the end counts as beyond it. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private static final int BYTES = 6;

    private final Instant now;
    private final PolicyInForce policy;
    private final Map<String, String> limits = new HashMap<>();

    Expiry(RunSummary summary, PolicyInForce policy) {
        this.now = summary.run().asOf();
        this.policy = policy;
        summary.results().forEach(result -> limits.put(result.criterion().id(), limits(result)));
    }

    private static String limits(CriterionResult result) {
        return HexFormat.of().formatHex(Sha256.of(result.parameters().toString()), 0, BYTES);
    }

    /** Equal when the criterion goes by the same limits; empty when it is not part of the run. */
    String limits(String criterion) {
        return limits.getOrDefault(criterion, "");
    }

    /**
     * From when on the criterion may pass the finding over: the first of its moments that is inside the look-back now will
     * be too old then. Null when it has no look-back, or all its moments are beyond it already.
     */
    @Nullable
    Instant of(Violation violation) {
        Duration lookback = lookback(violation);
        if (lookback == null) {
            return null;
        }
        Instant from = now.minus(lookback).minus(MARGIN);
        return Stream.concat(Stream.of(violation.since()), violation.evidence().values().stream())
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .filter(moment -> !moment.isBefore(from))
                .min(Instant::compareTo)
                .map(moment -> moment.plus(lookback).minus(MARGIN))
                .orElse(null);
    }

    private @Nullable Duration lookback(Violation violation) {
        Criterion criterion = violation.criterion();
        Stream<String> own = criterion.spec().parameters().stream()
                .filter(parameter -> parameter.name().equals(LOOKBACK) && parameter.type() == Parameter.Type.DAYS)
                .map(parameter -> criterion.id() + "." + parameter.name());
        Stream<String> shared =
                criterion.spec().terms().stream().map(CompanyTerm::id).filter(term -> term.endsWith("." + LOOKBACK));
        String pipeline =
                violation.stage() == null ? null : violation.stage().pipeline().id();
        return Stream.concat(own, shared)
                .findFirst()
                .map(name -> policy.parameter(name, pipeline))
                .map(days -> Duration.ofDays((Integer) days))
                .orElse(null);
    }
}
