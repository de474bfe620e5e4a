package io.crmrules.examples.embedding;

import io.crmrules.CrmChecker;
import io.crmrules.rule.source.RuleProblem;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says which rules are in force. A rule of the company's own that was left out is told and takes no service down: the
 * others hold.
 */
@Component
class RulesHealthIndicator implements HealthIndicator {

    private final CrmChecker checker;

    RulesHealthIndicator(CrmChecker checker) {
        this.checker = checker;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("criteriaInForce", inForce())
                .withDetail("profile", checker.policy().profile())
                .withDetail("policyHash", checker.policy().hash())
                .withDetail(
                        "ruleProblems",
                        checker.ruleProblems().stream()
                                .map(RuleProblem::toString)
                                .toList())
                .build();
    }

    private long inForce() {
        return checker.criteria().stream()
                .filter(criterion -> checker.policy().enabled(criterion.id(), null))
                .count();
    }
}
