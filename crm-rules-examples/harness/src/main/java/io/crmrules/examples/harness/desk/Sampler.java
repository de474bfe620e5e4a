package io.crmrules.examples.harness.desk;

import io.crmrules.policy.Severity;
import io.crmrules.report.Violation;
import io.crmrules.support.Hash64;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws conversations to listen to: of every person about as many, those of risky deals more often (weighted sampling
 * without replacement, by exponential keys). The same seed draws the same of the same conversations, in whatever order they
 * are given.
 */
final class Sampler {

    private static final int REFUSED = 3;
    private static final int UNTOLD = 2;

    private final long seed;
    private final Map<String, Integer> risk = new HashMap<>();

    Sampler(long seed, Collection<Violation> open) {
        this.seed = seed;
        for (Violation violation : open) {
            if (violation.deal() != null) {
                risk.merge(violation.deal().id(), weight(violation.severity()), Math::max);
            }
        }
    }

    private static int weight(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 4;
            case MAJOR -> 3;
            case MINOR -> 2;
            case INFO -> 1;
        };
    }

    /** At most so many, the persons by their names and of each the conversations in the order of their time. */
    List<Talk> draw(Collection<Talk> talks, int most) {
        Map<String, List<Talk>> byPerson = new TreeMap<>();
        talks.stream()
                .sorted(Comparator.comparingDouble(this::key).thenComparing(Talk::id))
                .forEach(talk -> byPerson.computeIfAbsent(talk.person(), any -> new ArrayList<>())
                        .add(talk));
        Map<String, List<Talk>> drawn = new LinkedHashMap<>();
        int left = Math.min(most, talks.size());
        for (int round = 0; left > 0; round++) {
            for (Map.Entry<String, List<Talk>> of : byPerson.entrySet()) {
                if (left > 0 && round < of.getValue().size()) {
                    drawn.computeIfAbsent(of.getKey(), any -> new ArrayList<>())
                            .add(of.getValue().get(round));
                    left--;
                }
            }
        }
        drawn.values()
                .forEach(some -> some.sort(
                        Comparator.comparing((Talk talk) -> talk.interaction().startedAt())
                                .thenComparing(Talk::id)));
        return drawn.values().stream().flatMap(List::stream).toList();
    }

    /** The greater the risk, the smaller as a rule. */
    private double key(Talk talk) {
        int weight = 1
                + risk.getOrDefault(talk.deal().id(), 0)
                + (talk.refused() ? REFUSED : 0)
                + (talk.comment() == null ? UNTOLD : 0);
        double uniform = ((Hash64.of(Long.toString(seed), talk.id()) >>> 11) + 1) * 0x1.0p-53;
        return -Math.log(uniform) / weight;
    }
}
