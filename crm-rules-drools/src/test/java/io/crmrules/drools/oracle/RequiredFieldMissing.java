package io.crmrules.drools.oracle;

import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.RequiredField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the stage on that a requirement names, the first WORKING one by default, a deal fills in one of the requirement's
 * fields. Stages in no order with that one are not asked. What the snapshot does not carry is not missing.
 */
@Row(id = "required-field-missing", severity = MAJOR)
record RequiredFieldMissing() implements DealOracle {

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        List<RequiredField> all = terms.company().requiredFields();
        return terms.carried().kind(DataKind.CONTACTS)
                || all.isEmpty()
                || all.stream().anyMatch(one -> one.fields().stream().allMatch(RequiredFieldMissing::ofDeal));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return terms.company().requiredFields().stream()
                .filter(required -> asked(required, deal))
                .filter(required -> required.fields().stream().allMatch(field -> missing(field, deal, terms)))
                .map(required -> accuse(deal, "DEAL", deal.id(), key(required))
                        .severity(required.severity())
                        .with("field", required.fields()));
    }

    private static boolean missing(String field, Deal deal, Terms terms) {
        boolean known =
                terms.carried().kind(DataKind.CONTACTS) && !deal.damagedKinds().contains(DataKind.CONTACTS);
        return (ofDeal(field) || known) && !Card.filled(deal, field, terms);
    }

    private static boolean ofDeal(String field) {
        return field.startsWith("deal.");
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
