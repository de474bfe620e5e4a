package io.crmrules.examples.harness.output.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        names(json, "who", findings.people());
        names(json, "stage", findings.stages());
        json.writeEndObject();
        json.writeObjectFieldStart("criteria");
        for (Criterion criterion : findings.criteria()) {
            criterion(json, criterion);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("deals");
        for (Entry entry : findings.all()) {
            entry(json, entry);
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
        json.writeStringField("defect", texts.defect());
        json.writeStringField("remedy", findings.words().remedy(criterion));
        json.writeStringField("consequence", texts.consequence());
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Entry entry) throws IOException {
        Stage stage = entry.where();
        json.writeStartObject();
        text(json, "deal", entry.deal());
        text(json, "dealId", entry.dealId());
        text(json, "client", entry.client());
        text(json, "url", entry.url());
        text(json, "stage", stage == null ? null : stage.path());
        money(json, entry);
        findings(json, "findings", entry.findings());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            finding(json, finding);
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        Stage stage = finding.violation().stage();
        json.writeStartObject();
        json.writeStringField("severity", finding.severity());
        json.writeStringField("criterion", finding.violation().criterion().id());
        json.writeStringField("message", finding.message());
        json.writeStringField("who", finding.answersKey());
        text(json, "stage", stage == null ? null : stage.path());
        text(json, "since", finding.moment());
        text(json, "sinceText", finding.lasting());
        text(json, "status", finding.status());
        evidence(json, finding);
        findings(json, "follows", finding.follows());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** The number is for sorting: rounding does no harm. */
    private static void money(JsonGenerator json, Entry entry) throws IOException {
        Money money = entry.money();
        if (money != null) {
            double value = money.value().doubleValue();
            json.writeStringField("amountText", entry.amount());
            json.writeNumberField("amount", Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value)));
            json.writeStringField("currency", entry.words().line(money.currency()));
        }
    }

    private static void evidence(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Finding.Fact fact : finding.evidence()) {
            json.writeArray(new String[] {fact.name(), fact.value()}, 0, 2);
        }
        json.writeEndArray();
    }

    /** Escapes what could end the script element that JSON stands in, or open a comment there. */
    private static final class ScriptEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
