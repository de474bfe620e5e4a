package io.crmrules.drools.oracle;

import io.crmrules.PipelinePolicy;
import io.crmrules.Policy;
import io.crmrules.model.Leave;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Tells the library what a {@link Scenario} has decided, and nothing that goes without saying. */
final class PolicyWriter {

    private final Scenario scenario;

    PolicyWriter(Scenario scenario) {
        this.scenario = scenario;
    }

    Policy policy() {
        Policy policy = company(Policy.parse(new CalendarYaml(scenario.people()).text(), "policy.yaml"));
        for (Map.Entry<String, List<Leave>> absent : scenario.people().absent().entrySet()) {
            policy = policy.forUser(absent.getKey(), user -> user.absent(absent.getValue()));
        }
        for (Decision decision : scenario.decisions().values()) {
            policy = with(policy, decision);
        }
        for (Map.Entry<String, Map<String, Decision>> pipeline :
                scenario.pipelines().entrySet()) {
            policy = policy.forPipeline(pipeline.getKey(), it -> with(it, pipeline.getValue()));
        }
        return policy;
    }

    private Policy company(Policy before) {
        CompanyTerms company = scenario.company();
        Policy policy = before.roles(scenario.roles())
                .term("conversation.minTalk", Duration.ofSeconds(company.minTalkSeconds()))
                .placeholders(company.placeholders())
                .fillers(company.fillers())
                .fillerAmounts(company.fillerAmounts())
                .requiredFields(company.requiredFields())
                .systemic(company.systemic())
                .dayGateNeeds(company.dayGateNeeds());
        for (Map.Entry<String, BigDecimal> rate : company.rates().entrySet()) {
            policy = policy.rate(rate.getKey(), rate.getValue());
        }
        for (String pipeline : company.unjudged()) {
            policy = policy.forPipeline(pipeline, it -> it.judged(false));
        }
        return policy;
    }

    private static Policy with(Policy before, Decision decision) {
        String criterion = decision.oracle().criterion();
        Policy policy = decision.holds() ? before.on(criterion) : before.off(criterion);
        if (decision.severity() != decision.oracle().row().severity()) {
            policy = policy.severity(criterion, decision.severity());
        }
        for (Map.Entry<String, Object> moved :
                decision.moved(Parameters.usual(decision.oracle())).entrySet()) {
            policy = policy.set(criterion, moved.getKey(), moved.getValue());
        }
        return policy;
    }

    private PipelinePolicy with(PipelinePolicy before, Map<String, Decision> decisions) {
        PipelinePolicy policy = before;
        for (Decision decision : decisions.values()) {
            String criterion = decision.oracle().criterion();
            policy = decision.holds() ? policy.on(criterion) : policy.off(criterion);
            policy = policy.severity(criterion, decision.severity());
            Oracle company = scenario.decision(criterion, null).oracle();
            for (Map.Entry<String, Object> moved :
                    decision.moved(Parameters.of(company)).entrySet()) {
                policy = policy.set(criterion, moved.getKey(), moved.getValue());
            }
        }
        return policy;
    }
}
