package io.crmrules.examples.harness.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Workload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageNamesTest {

    private static Stage invoice(String pipeline, String name) {
        return Pipeline.builder(pipeline)
                .name(name)
                .stage(pipeline + ":invoice", "Счёт выставлен", Stage.Type.WORKING)
                .build()
                .stages()
                .get(0);
    }

    private static final Stage SALES = invoice("sales", "Продажи");
    private static final Stage PARTNERS = invoice("partners", "Партнёры");

    private static StageNames names(Map<Stage, Integer> openDeals) {
        RunSummary run = Reports.ordinary("ru").summary();
        PersonSummary person = run.people().get(0);
        Workload workload = new Workload(openDeals, List.of(), List.of(), List.of());
        return StageNames.of(new RunSummary(
                run.run(),
                run.results(),
                run.users(),
                List.of(new PersonSummary(
                        person.answers(),
                        person.openDeals(),
                        person.open(),
                        person.settled(),
                        person.bySeverity(),
                        person.moneyAtRisk(),
                        workload,
                        person.dayGate())),
                run.dayGate(),
                run.failures(),
                run.sourceProblems(),
                run.ruleProblems(),
                run.notices(),
                run.known(),
                run.scores(),
                run.funnel()));
    }

    @Test
    void in_the_only_pipeline_a_stage_goes_by_its_name() {
        assertThat(names(Map.of(SALES, 7)).of(SALES)).isEqualTo("Счёт выставлен");
    }

    @Test
    void of_several_pipelines_a_stage_names_its_own() {
        assertThat(names(Map.of(SALES, 7, PARTNERS, 1)).of(PARTNERS)).isEqualTo("Партнёры / Счёт выставлен");
    }
}
