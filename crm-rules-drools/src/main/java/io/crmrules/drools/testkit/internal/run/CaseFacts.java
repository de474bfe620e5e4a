package io.crmrules.drools.testkit.internal.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.json.SnapshotReader;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.yaml.YamlNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CRM of a case, as the library's own reader reads it. */
final class CaseFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RuleCase worked;

    CaseFacts(RuleCase worked) {
        this.worked = worked;
    }

    /**
     * The CRM, with what was wrong in it among its problems.
     *
     * @throws IOException when the facts make no snapshot at all; says why
     */
    CrmSnapshot snapshot() throws IOException {
        byte[] json = JSON.writeValueAsBytes(SnapshotDocument.of(worked));
        try (CrmStream crm = SnapshotReader.open(new ByteArrayInputStream(json), worked.file())) {
            List<Deal> deals = new ArrayList<>();
            crm.deals().forEachRemaining(deals::add);
            return crm.reference().toBuilder().deals(deals).build();
        }
    }

    /** Where in the file of cases a defect of the snapshot stands. */
    RuleProblem located(SourceProblem problem) {
        YamlNode at = null;
        Map<String, YamlNode> entries = worked.facts();
        List<YamlNode> items = List.of();
        for (String step : steps(problem.place())) {
            YamlNode next = step.matches("\\d{1,6}") ? item(items, Integer.parseInt(step)) : entries.get(step);
            if (next == null) {
                break;
            }
            at = next;
            entries = next.isMap() ? next.map() : Map.of();
            items = next.isList() ? next.list() : List.of();
        }
        String path = at == null ? "" : at.path() + ": ";
        String record = problem.record().isEmpty() ? "" : problem.record() + ": ";
        int line = at == null ? worked.line() : at.line();
        return new RuleProblem(worked.file(), line, path + record + problem.problem() + ".", problem.hint());
    }

    /** The steps of a pointer into the snapshot; the only deal of a case stands under another name. */
    private List<String> steps(String pointer) {
        String mine = worked.facts().containsKey("deal") ? pointer.replaceFirst("^/deals/0", "/deal") : pointer;
        return List.of(mine.replaceFirst("^/", "").split("/", -1));
    }

    private static @Nullable YamlNode item(List<YamlNode> items, int index) {
        return index < items.size() ? items.get(index) : null;
    }
}
