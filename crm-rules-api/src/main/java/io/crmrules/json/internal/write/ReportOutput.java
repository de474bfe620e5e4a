package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.crmrules.json.ReportJson;
import io.crmrules.model.Money;
import io.crmrules.model.SourceProblem;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunFacts;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a report, in the order of its format. */
public final class ReportOutput {

    private final JsonGenerator json;
    private final ViolationReport report;
    private final ZoneId zone;

    public ReportOutput(JsonGenerator json, ViolationReport report) {
        this.json = json;
        this.report = report;
        this.zone = report.summary().run().zone();
    }

    public void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", ReportJson.FORMAT);
        run(report.summary().run());
        array("criteria", report.summary().results(), this::criterion);
        array("violations", report.violations(), this::violation);
        array("owners", report.summary().owners(), this::owner);
        array("ruleFailures", report.summary().failures(), this::ruleFailure);
        array("sourceProblems", report.summary().sourceProblems(), this::sourceProblem);
        json.writeEndObject();
    }

    private void run(RunFacts run) throws IOException {
        json.writeObjectFieldStart("run");
        json.writeStringField("id", run.id());
        json.writeStringField("asOf", time(run.asOf()));
        json.writeStringField("zone", run.zone().getId());
        json.writeStringField("profile", run.profile());
        json.writeStringField("policyHash", run.policyHash());
        json.writeStringField("version", run.version());
        json.writeStringField("language", run.language());
        json.writeNumberField("deals", run.deals());
        json.writeBooleanField("mayCloseTheDay", report.mayCloseTheDay());
        json.writeEndObject();
    }

    private void criterion(CriterionResult result) throws IOException {
        json.writeStringField("id", result.criterion().id());
        json.writeStringField(
                "title",
                result.criterion().texts(report.summary().run().language()).title());
        json.writeStringField("severity", result.severity().name());
        json.writeStringField("verdict", result.verdict().name());
        json.writeNumberField("checked", result.checked());
        json.writeNumberField("violations", result.violations());
        json.writeNumberField("notCheckable", result.notCheckable());
        json.writeBooleanField("systemic", result.systemic());
        json.writeArrayFieldStart("missing");
        for (String input : result.missing()) {
            json.writeString(input);
        }
        json.writeEndArray();
    }

    private void violation(Violation violation) throws IOException {
        json.writeStringField("fingerprint", violation.fingerprint());
        json.writeStringField("criterion", violation.criterion().id());
        json.writeStringField("severity", violation.severity().name());
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", violation.subject().type().name());
        json.writeStringField("id", violation.subject().id());
        json.writeEndObject();
        text("deal", violation.deal() == null ? null : violation.deal().id());
        text("owner", violation.owner() == null ? null : violation.owner().id());
        text("stage", violation.stage() == null ? null : violation.stage().id());
        text("since", violation.since() == null ? null : time(violation.since()));
        json.writeStringField("message", violation.message());
        json.writeObjectFieldStart("evidence");
        for (Map.Entry<String, Object> fact : violation.evidence().entrySet()) {
            json.writeFieldName(fact.getKey());
            value(fact.getValue());
        }
        json.writeEndObject();
        json.writeFieldName("moneyAtRisk");
        money(violation.moneyAtRisk());
        json.writeStringField("cause", violation.cause().name());
        json.writeObjectFieldStart("action");
        json.writeStringField("type", violation.action().type().name());
        for (Map.Entry<String, String> target : violation.action().on().entrySet()) {
            json.writeStringField(target.getKey(), target.getValue());
        }
        json.writeEndObject();
    }

    private void owner(OwnerSummary owner) throws IOException {
        text("owner", owner.owner() == null ? null : owner.owner().id());
        text("name", owner.owner() == null ? null : owner.owner().name());
        json.writeNumberField("openDeals", owner.openDeals());
        json.writeObjectFieldStart("violations");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.name(), owner.violations().getOrDefault(severity, 0));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("moneyAtRisk");
        for (Map.Entry<String, BigDecimal> sum : owner.moneyAtRisk().entrySet()) {
            money(new Money(sum.getValue(), sum.getKey()));
        }
        json.writeEndArray();
        json.writeBooleanField("mayCloseTheDay", owner.mayCloseTheDay());
    }

    private void ruleFailure(RuleFailure failure) throws IOException {
        json.writeStringField("criterion", failure.criterion());
        text("deal", failure.deal());
        json.writeStringField("cause", failure.cause());
    }

    private void sourceProblem(SourceProblem problem) throws IOException {
        json.writeStringField("file", problem.file());
        json.writeStringField("place", problem.place());
        json.writeStringField("record", problem.record());
        json.writeStringField("problem", problem.problem());
        json.writeStringField("hint", problem.hint());
    }

    private void value(Object value) throws IOException {
        if (value instanceof Instant instant) {
            json.writeString(time(instant));
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Money money) {
            money(money);
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object one : values) {
                value(one);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    private void money(@Nullable Money money) throws IOException {
        if (money == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("value", money.value());
        json.writeStringField("currency", money.currency());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private <T> void array(String name, Collection<T> items, Part<T> part) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            part.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Part<T> {
        void write(T item) throws IOException;
    }
}
