package io.crmrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.crmrules.json.internal.write.ReportOutput;
import io.crmrules.report.DayGate;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunSummary;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Lets a Jackson 2 mapper write reports, violations, summaries, people and gates as they stand in what {@link ReportJson}
 * writes. Without it a mapper, of Jackson 3 too, refuses these types, for what it would guess of them is not what they
 * say.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CrmRulesModule(ZoneId.of("Europe/Moscow"))).build();
 * mapper.writeValueAsString(Map.of("deal", id, "gate", gate));
 * }</pre>
 */
public final class CrmRulesModule extends SimpleModule {

    static final ZoneId UTC = ZoneOffset.UTC;

    private static final long serialVersionUID = 1L;

    /** Times of violations and gates are written in UTC; reports and summaries have a zone. */
    public CrmRulesModule() {
        this(UTC);
    }

    /** Times of violations and gates are written in {@code zone}; reports and summaries have their own. */
    public CrmRulesModule(ZoneId zone) {
        super(CrmRulesModule.class.getName());
        add(Violation.class, (value, json) -> new ReportOutput(json, zone).violation(value));
        add(StageGate.class, (value, json) -> new ReportOutput(json, zone).stageGate(value));
        add(DayGate.class, (value, json) -> new ReportOutput(json, zone).dayGate(value));
        add(PersonSummary.class, (value, json) -> new ReportOutput(json, zone).person(value));
        add(Responsible.class, (value, json) -> new ReportOutput(json, zone).answers(value));
        add(
                RunSummary.class,
                (value, json) -> new ReportOutput(json, value.run().zone()).summary(value));
        add(
                ViolationReport.class,
                (value, json) -> new ReportOutput(json, value.summary().run().zone()).report(value));
    }

    private interface Form<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private <T> void add(Class<T> type, Form<T> form) {
        addSerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                form.write(value, json);
            }
        });
    }
}
