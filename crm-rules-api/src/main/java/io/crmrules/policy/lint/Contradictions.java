package io.crmrules.policy.lint;

import io.crmrules.model.Money;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.policy.RequiredField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decisions of which one denies the other. */
final class Contradictions {

    private static final String REQUIRED_FIELDS = "requiredFields";
    private static final String MINIMUM = "minDealAmount";
    private static final String BELOW = "deal-below-minimum";
    private static final String REFUSED = "refusal-contradicts-facts";

    private final Decided decided;
    private final List<PolicyProblem> found = new ArrayList<>();

    Contradictions(Decided decided) {
        this.decided = decided;
    }

    List<PolicyProblem> all() {
        requirements();
        minimum();
        return found;
    }

    /** The same field is asked for with two severities. */
    private void requirements() {
        Map<String, RequiredField> byKey = new HashMap<>();
        for (RequiredField field : decided.policy().requiredFields()) {
            if (byKey.put(field.key(), field) != null) {
                found.add(decided.where("", REQUIRED_FIELDS)
                        .problem(
                                "'" + field.key() + "' is asked for twice, with different severities",
                                "Maybe one of the two is meant from another stage on."));
            }
        }
    }

    /** A deal too small to be kept that may not be refused for its small budget either. */
    private void minimum() {
        if (decided.value(BELOW, MINIMUM) instanceof Money kept
                && decided.value(REFUSED, MINIMUM) instanceof Money refused
                && kept.currency().equals(refused.currency())
                && kept.value().compareTo(refused.value()) > 0) {
            found.add(decided.where(BELOW, MINIMUM)
                    .problem(
                            "is " + kept + ", yet by " + REFUSED + " a deal of " + refused
                                    + " may not be refused for a small budget",
                            "Maybe " + REFUSED + "." + MINIMUM + " is to be " + kept + " too."));
        }
    }
}
