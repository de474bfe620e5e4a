package io.crmrules.examples.harness.inspect;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;

/** An inspection for programs. */
public final class InspectionJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private InspectionJson() {}

    /** One indented object. */
    public static String of(Inspection inspection) {
        CrmSnapshot crm = inspection.crm();
        ObjectNode root = JSON.createObjectNode();
        root.put("format", inspection.format()).put("takenAt", crm.takenAt().toString());
        root.putObject("counts")
                .put("deals", crm.deals().size())
                .put("pipelines", crm.pipelines().size())
                .put("users", crm.users().size())
                .put("contacts", crm.contacts().size())
                .put("companies", crm.companies().size());
        ArrayNode kinds = root.putArray("kinds");
        for (DataKind kind : DataKind.values()) {
            kinds.addObject()
                    .put("kind", kind.name())
                    .put("carried", crm.coverage().carries(kind))
                    .put("limits", inspection.carried(kind))
                    .put("damagedDeals", inspection.damaged(kind));
        }
        ArrayNode criteria = root.putArray("notCheckable");
        inspection.notCheckable().forEach(result -> {
            ArrayNode missing =
                    criteria.addObject().put("id", result.criterion().id()).putArray("missing");
            result.missing().forEach(missing::add);
        });
        ObjectNode advice = root.putObject("advice");
        inspection.missing().forEach(missing -> advice.put(missing, inspection.advice(missing)));
        ArrayNode problems = root.putArray("problems");
        crm.problems().forEach(problem -> problems.add(problem.toString()));
        root.put("mapping", MappingProposal.of(inspection));
        return root.toPrettyString();
    }
}
