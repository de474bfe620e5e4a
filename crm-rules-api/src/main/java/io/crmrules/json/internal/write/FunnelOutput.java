package io.crmrules.json.internal.write;

import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.funnel.FunnelView;
import io.crmrules.report.funnel.PipelineFunnel;
import io.crmrules.report.funnel.Step;
import java.io.IOException;

/** The funnel of a report. */
final class FunnelOutput {

    private final Fields fields;

    FunnelOutput(Fields fields) {
        this.fields = fields;
    }

    void write(Funnel funnel) throws IOException {
        fields.flag("checkable", funnel.checkable());
        fields.value(
                "doubting",
                funnel.doubting().stream().map(criterion -> criterion.id()).toList());
        fields.objects("pipelines", funnel.pipelines(), this::pipeline);
    }

    private void pipeline(PipelineFunnel funnel) throws IOException {
        fields.text("pipeline", funnel.pipeline().id());
        fields.object("all", funnel.all(), this::view);
        fields.object("trusted", funnel.trusted(), this::view);
    }

    private void view(FunnelView view) throws IOException {
        fields.number("deals", view.deals());
        fields.number("won", view.won());
        fields.number("lost", view.lost());
        fields.objects("steps", view.steps(), step -> step(step, view));
    }

    private void step(Step step, FunnelView view) throws IOException {
        fields.text("stage", step.stage().path());
        fields.number("reached", step.reached());
        fields.valueOrNull("conversion", view.conversion(view.steps().indexOf(step)));
        fields.number("standing", step.standing());
        fields.number("stuck", step.stuck());
        fields.number("refused", step.refused());
        fields.valueOrNull("stay", step.stay());
        fields.valueOrNull("waiting", step.waiting());
    }
}
