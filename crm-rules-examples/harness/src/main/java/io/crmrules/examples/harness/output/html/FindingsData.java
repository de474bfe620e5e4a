package io.crmrules.examples.harness.output.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.crmrules.model.Money;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All findings as the JSON from which {@code findings.js} fills the table. What many findings share stands in it once.
 *
 * @param findings of the table
 */
record FindingsData(Findings findings) implements Content {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void writeTo(TemplateOutput output) {
        try (JsonGenerator json = JSON.createGenerator(new ContentWriter(output))) {
            json.setCharacterEscapes(new ScriptEscapes());
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("texts");
        json.writeStringField("shown", findings.shown());
        json.writeStringField("nothing", findings.words().of("nothing"));
        json.writeEndObject();
        json.writeObjectFieldStart("names");
        names(json, "severity", findings.severities());
        names(json, "owner", findings.owners());
        names(json, "stage", findings.stages());
        json.writeEndObject();
        json.writeObjectFieldStart("criteria");
        for (Criterion criterion : findings.criteria()) {
            criterion(json, criterion);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings.all()) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String kind, Map<String, String> names) throws IOException {
        json.writeObjectFieldStart(kind);
        for (Map.Entry<String, String> name : names.entrySet()) {
            json.writeStringField(name.getKey(), name.getValue());
        }
        json.writeEndObject();
    }

    private void criterion(JsonGenerator json, Criterion criterion) throws IOException {
        RuleTexts texts = findings.words().of(criterion);
        json.writeObjectFieldStart(criterion.id());
        json.writeStringField("title", texts.title());
        json.writeStringField("remedy", texts.remedy());
        json.writeStringField("consequence", texts.consequence());
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        Violation violation = finding.violation();
        json.writeStartObject();
        json.writeStringField("severity", finding.severity());
        json.writeStringField("criterion", violation.criterion().id());
        json.writeStringField("message", finding.message());
        text(json, "deal", finding.deal());
        text(json, "dealId", finding.dealId());
        text(json, "client", finding.client());
        text(json, "url", finding.url());
        text(json, "owner", finding.ownerKey());
        text(json, "stage", violation.stage() == null ? null : violation.stage().path());
        money(json, finding);
        text(json, "since", finding.moment());
        text(json, "sinceText", finding.since());
        evidence(json, finding);
        follows(json, finding);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** The number is for sorting: rounding does no harm. */
    private static void money(JsonGenerator json, Finding finding) throws IOException {
        Money money = finding.row().amount();
        text(json, "amountText", finding.amount());
        if (money != null) {
            double value = money.value().doubleValue();
            json.writeNumberField("amount", Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value)));
            json.writeStringField("currency", finding.words().line(money.currency()));
        }
    }

    private static void evidence(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Finding.Fact fact : finding.evidence()) {
            json.writeArray(new String[] {fact.name(), fact.value()}, 0, 2);
        }
        json.writeEndArray();
    }

    private static void follows(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("follows");
        for (Finding consequence : finding.follows()) {
            finding(json, consequence);
        }
        json.writeEndArray();
    }
}
