package io.crmrules.drools.oracle;

import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.RequiredField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the stage on that a requirement names, the first WORKING one by default, a deal fills in one of the requirement's
 * fields. Stages in no order with that one are not asked. What the snapshot does not carry is not missing.
 */
@Row(id = "required-field-missing", severity = MAJOR)
record RequiredFieldMissing() implements DealOracle {

    private static final Map<String, DataKind> OF_DEALS = Map.of(
            "deal.note", DataKind.NOTES,
            "deal.amount", DataKind.AMOUNTS,
            "deal.expectedCloseDate", DataKind.CLOSE_DATES,
            "deal.source", DataKind.LEAD_SOURCES);

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        List<RequiredField> all = terms.company().requiredFields();
        return all.isEmpty()
                || all.stream().anyMatch(one -> one.fields().stream().allMatch(field -> carried(field, terms)));
    }

    /** Something is required where the deal stands, and of none of it can be told whether it is there. */
    @Override
    public boolean unreached(Deal deal, Terms terms) {
        List<RequiredField> asked = asked(deal, terms);
        return !asked.isEmpty() && asked.stream().noneMatch(required -> told(required, deal, terms));
    }

    private static boolean told(RequiredField required, Deal deal, Terms terms) {
        return required.fields().stream().allMatch(field -> known(field, deal, terms))
                || required.fields().stream()
                        .anyMatch(field -> known(field, deal, terms) && Card.filled(deal, field, terms));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return asked(deal, terms).stream()
                .filter(required -> required.fields().stream().allMatch(field -> missing(field, deal, terms)))
                .map(required -> accuse(deal, "DEAL", deal.id(), key(required))
                        .severity(required.severity())
                        .with("field", required.fields()));
    }

    private static boolean missing(String field, Deal deal, Terms terms) {
        return known(field, deal, terms) && !Card.filled(deal, field, terms);
    }

    private static boolean known(String field, Deal deal, Terms terms) {
        DataKind kind = kind(field);
        return kind == null
                ? deal.cardComplete() || Card.filled(deal, field, terms)
                : terms.carried().kind(kind) && !deal.damagedKinds().contains(kind);
    }

    private static boolean carried(String field, Terms terms) {
        DataKind kind = kind(field);
        return kind == null || terms.carried().kind(kind);
    }

    private static @Nullable DataKind kind(String field) {
        String whose = field.substring(0, field.indexOf('.'));
        return switch (whose) {
            case "contact" -> DataKind.CONTACTS;
            case "company" -> DataKind.COMPANIES;
            default -> OF_DEALS.get(field);
        };
    }

    private static List<RequiredField> asked(Deal deal, Terms terms) {
        return terms.company().requiredFields().stream()
                .filter(required -> asked(required, deal))
                .toList();
    }

    private static boolean asked(RequiredField required, Deal deal) {
        Stage stage = deal.stage();
        Stage from = from(required, deal.pipeline());
        return from != null && (stage.equals(from) || (Stages.active(stage) && Stages.before(from, stage)));
    }

    private static @Nullable Stage from(RequiredField required, Pipeline pipeline) {
        if (required.pipeline() != null && !required.pipeline().equals(pipeline.id())) {
            return null;
        } else if (required.from() == null) {
            return Stages.firstWorking(pipeline);
        }
        return pipeline.stages().stream()
                .filter(stage -> Stages.listed(stage, Set.of(required.from())))
                .findFirst()
                .orElse(null);
    }

    private static String key(RequiredField required) {
        return String.join(" or ", required.fields())
                + (required.pipeline() == null ? "" : " in " + required.pipeline())
                + (required.from() == null ? "" : " from " + required.from());
    }
}
