package io.crmrules.examples.embedding;

import io.crmrules.report.CriterionResult;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Counts runs, findings and failed rules. The criterion is the only tag: metrics name no people and no deals. */
@Component
class CheckCounters {

    private final MeterRegistry registry;

    CheckCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(RunSummary run) {
        registry.counter("crm.rules.runs").increment();
        for (CriterionResult result : run.results()) {
            add("crm.rules.findings", result.criterion().id(), result.violations());
        }
        count(run.failures());
    }

    void count(Collection<RuleFailure> failures) {
        failures.forEach(failure -> add("crm.rules.failures", failure.criterion(), 1));
    }

    private void add(String name, String criterion, int amount) {
        registry.counter(name, "criterion", criterion).increment(amount);
    }
}
