package io.crmrules.examples.harness.action;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Action;
import io.crmrules.report.DealRef;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunFacts;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/**
 * The suggested actions of a run as data, {@code crm-rules/actions/1}, and as requests that an integrator may send to the
 * CRM. Each has a key that is the same for the same finding in every run, so that nothing needs to be sent twice.
 */
public final class ActionFile {

    static final String KEY = "crm-rules-";

    private static final ObjectWriter JSON = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ActionFile() {}

    /**
     * Writes what is open, and nothing of what is settled.
     *
     * @param format of the export: requests are written for the CRM that it is from
     */
    public static void write(ViolationReport report, PolicyInForce policy, String format, Path file)
            throws IOException {
        ObjectNode all = JsonNodeFactory.instance.objectNode().put("format", "crm-rules/actions/1");
        RunFacts run = report.summary().run();
        all.putObject("run").put("id", run.id()).put("asOf", moment(run));
        ArrayNode actions = all.putArray("actions");
        report.todo().people().stream()
                .flatMap(person -> person.open().all().stream())
                .flatMap(item -> item.violations())
                .filter(violation -> violation.action() != null)
                .forEach(violation -> actions.add(action(violation)));
        ObjectNode requests = all.putObject("requests");
        List<Chore> chores = Chores.of(report, policy);
        for (Vendor vendor : Vendor.of(format)) {
            ArrayNode of = requests.putArray(vendor.key());
            chores.stream().map(vendor::request).filter(Objects::nonNull).forEach(of::add);
        }
        WholeFile.write(file, out -> {
            out.write(JSON.writeValueAsBytes(all));
            out.write('\n');
        });
    }

    static String key(Violation violation) {
        return KEY + violation.fingerprint();
    }

    private static String moment(RunFacts run) {
        OffsetDateTime local = run.asOf().atZone(run.zone()).toOffsetDateTime();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }

    private static ObjectNode action(Violation violation) {
        Action action = Objects.requireNonNull(violation.action());
        DealRef deal = violation.deal();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", key(violation)).put("type", action.type().name());
        ObjectNode on = node.putObject("on");
        action.on().forEach(on::put);
        ArrayNode deals = node.putArray("deals");
        action.deals().forEach(deals::add);
        node.set("answers", answers(violation.answers()));
        return node.put("deal", deal == null ? null : deal.id())
                .put("criterion", violation.criterion().id())
                .put("fingerprint", violation.fingerprint())
                .put("follows", violation.follows())
                .put("severity", violation.severity().name())
                .put("text", violation.message());
    }

    private static ObjectNode answers(Responsible answers) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("type", answers.type().name());
        return answers.id() == null ? node : node.put("id", answers.id());
    }
}
