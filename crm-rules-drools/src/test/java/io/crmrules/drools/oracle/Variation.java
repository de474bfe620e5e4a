package io.crmrules.drools.oracle;

import io.crmrules.model.Coverage;
import java.util.Map;
import java.util.function.UnaryOperator;

/** In what a {@link Scenario} may be out of the ordinary. */
enum Variation {
    MOMENT(it -> it.at(Example.NOW)),
    CALENDAR(it -> it.working(WorkingTime.moscow())),
    PEOPLE(it -> it.with(People.USUAL.in(it.time()))),
    ROLES(it -> it.knowing(Map.of())),
    COMPANY_TERMS(it -> it.of(CompanyTerms.STANDARD)),
    PARAMETERS(it -> it.deciding(Decision::withUsualParameters)),
    SEVERITY(it -> it.deciding(Decision::withUsualSeverity)),
    SWITCHED_OFF(it -> it.deciding(Decision::on)),
    PIPELINES(it -> it.inPipelines(Map.of())),
    COVERAGE(it -> it.carrying(Coverage.everything()));

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold nothing
    private final UnaryOperator<Scenario> undone;

    Variation(UnaryOperator<Scenario> undone) {
        this.undone = undone;
    }

    /** The same scenario, but ordinary in this. */
    Scenario undone(Scenario scenario) {
        return undone.apply(scenario);
    }
}
