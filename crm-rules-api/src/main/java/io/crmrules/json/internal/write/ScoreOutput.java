package io.crmrules.json.internal.write;

import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.report.score.Cost;
import io.crmrules.report.score.Score;
import io.crmrules.report.score.Scores;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** The scores of a report, with all that they are made of. */
final class ScoreOutput {

    private final Fields fields;

    ScoreOutput(Fields fields) {
        this.fields = fields;
    }

    void write(Scores scores) throws IOException {
        fields.object("terms", scores.company().terms(), this::terms);
        fields.value("systemic", scores.systemic());
        fields.object("company", scores.company(), this::score);
        fields.objects("teams", scores.teams(), this::team);
        fields.objects("people", scores.people(), this::person);
    }

    private void terms(ScoreTerms terms) throws IOException {
        fields.object("weights", terms, this::weights);
        fields.value("settled", terms.settled());
        fields.number("cap", terms.cap());
        fields.number("minDeals", terms.minDeals());
    }

    private void weights(ScoreTerms terms) throws IOException {
        for (Map.Entry<Severity, BigDecimal> weight : terms.severities().entrySet()) {
            fields.value(weight.getKey().name(), weight.getValue());
        }
        for (Map.Entry<String, BigDecimal> weight : terms.criteria().entrySet()) {
            fields.value(weight.getKey(), weight.getValue());
        }
    }

    private void team(Score score) throws IOException {
        fields.text("team", score.holder().id());
        score(score);
    }

    private void person(Score score) throws IOException {
        fields.text("user", score.holder().id());
        fields.text("name", score.holder().label());
        score(score);
    }

    private void score(Score score) throws IOException {
        fields.valueOrNull("value", score.value());
        fields.number("judgedDeals", score.judgedDeals());
        fields.value("swing", score.swing());
        fields.word("confidence", score.confidence());
        fields.objects("costs", score.costs(), this::cost);
    }

    private void cost(Cost cost) throws IOException {
        fields.text("criterion", cost.charge().criterion().id());
        fields.word("severity", cost.charge().severity());
        fields.number("open", cost.charge().open());
        fields.number("settled", cost.charge().settled());
        fields.value("weight", cost.weight());
        fields.value("points", cost.points());
        fields.value("rate", cost.rate());
        fields.value("cost", cost.cost());
    }
}
