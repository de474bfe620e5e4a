package io.crmrules.policy;

import io.crmrules.Policy;
import io.crmrules.policy.parameter.Parameter;
import java.util.List;

/** A few criteria to try policies on. */
final class Criteria {

    static final List<CriterionSpec> SPECS = List.of(
            spec("overdue-task", Severity.CRITICAL, true, "mode = DAY_END | INSTANT"),
            spec(
                    "deal-without-task",
                    Severity.CRITICAL,
                    true,
                    "grace = 1 h; exemptStages : stages = []; countOverdue = true"),
            spec("stale-deal", Severity.MAJOR, true, "maxIdleDays = 14 days; perStage = {}"),
            spec("skipped-stage", Severity.MAJOR, false, "toWon = true; lookback = 7 days"),
            spec("required-field-missing", Severity.MAJOR, true, ""),
            spec("deal-without-note", Severity.MAJOR, true, ""),
            spec("moved-back", Severity.MAJOR, true, "allowedRoles : roles = [HEAD_OF_SALES]"),
            spec("too-many-open-deals", Severity.MAJOR, true, "limit = { SALES_REP: 80, TRAINEE: 40 }"),
            spec("deal-below-minimum", Severity.MINOR, false, "minDealAmount = 70000 RUB; share = 20 %"));

    private Criteria() {}

    static PolicyInForce resolve(String yaml) {
        return Policy.parse(yaml, "policy.yaml").resolve(SPECS);
    }

    private static CriterionSpec spec(String id, Severity severity, boolean enabled, String parameters) {
        return new CriterionSpec(id, severity, Cadence.DAY_END, enabled, Parameter.parseAll(parameters));
    }
}
