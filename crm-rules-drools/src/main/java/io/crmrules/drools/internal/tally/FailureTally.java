package io.crmrules.drools.internal.tally;

import io.crmrules.report.RuleFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The failures of rules, so many of each as tell something. */
final class FailureTally {

    /** Failures of one criterion that are told one by one; more of the same tell nothing more. */
    private static final int TOLD = 100;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> anywhere = new HashSet<>();
    private final List<RuleFailure> told = new ArrayList<>();

    /** Counts it; whether it should be told. */
    boolean add(RuleFailure failure) {
        if (failure.deal() == null) {
            anywhere.add(failure.criterion());
        }
        if (failure.deal() == null && told.contains(failure)) {
            return false; // a defect of the rule, found again
        }
        boolean tell = counts.merge(failure.criterion(), 1, Integer::sum) <= TOLD;
        if (tell) {
            told.add(failure);
        }
        return tell;
    }

    boolean failed(String criterion) {
        return counts.containsKey(criterion);
    }

    /** The criteria that failed on nobody knows which deal, so that it may have been anybody's. */
    Set<String> anywhere() {
        return anywhere;
    }

    /** Those told, and how many more there are. */
    List<RuleFailure> all() {
        List<RuleFailure> all = new ArrayList<>(told);
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > TOLD)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.add(
                        new RuleFailure(entry.getKey(), null, "failed " + (entry.getValue() - TOLD) + " more times.")));
        return all;
    }
}
