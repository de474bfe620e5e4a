package io.crmrules.drools.oracle;

import io.crmrules.PipelinePolicy;
import io.crmrules.Policy;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.calendar.CalendarBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Tells the library what a {@link Scenario} has decided, and nothing that goes without saying. */
final class PolicyWriter {

    private final Scenario scenario;

    PolicyWriter(Scenario scenario) {
        this.scenario = scenario;
    }

    Policy policy() {
        Policy policy = Policy.standard()
                .calendar(calendar())
                .roles(scenario.roles())
                .minTalk(Duration.ofSeconds(scenario.company().minTalkSeconds()))
                .placeholders(scenario.company().placeholders())
                .requiredFields(scenario.company().requiredFields());
        for (Decision decision : scenario.decisions().values()) {
            policy = with(policy, decision);
        }
        for (Map.Entry<String, Map<String, Decision>> pipeline :
                scenario.pipelines().entrySet()) {
            policy = policy.forPipeline(pipeline.getKey(), it -> with(it, pipeline.getValue()));
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

    private BusinessCalendar calendar() {
        WorkingTime time = scenario.time();
        CalendarBuilder calendar = BusinessCalendar.builder()
                .zone(time.zone())
                .holidays(time.holidays())
                .workingDays(time.workingDays());
        time.week().forEach((day, shift) -> calendar.hours(day.name(), clock(shift)));
        time.dates().forEach((date, shift) -> calendar.date(date, clock(shift)));
        return calendar.build();
    }

    private static String clock(WorkingTime.Shift shift) {
        return clock(shift.opens()) + "-" + clock(shift.closes());
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
