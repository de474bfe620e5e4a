package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.bitrix24.internal.Owners;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import java.util.List;
import java.util.Set;

/** crm.timeline.comment.list: what people wrote into the timelines of deals, leads and customers. */
final class TimelineComments {

    private static final Set<DataKind> KINDS = Set.of(DataKind.COMMENTS);

    private final Crm crm;

    TimelineComments(Crm crm) {
        this.crm = crm;
    }

    void read() {
        Versions versions = new Versions("CREATED");
        crm.bodies().each(Resource.COMMENTS, record -> versions.put(record.key("ID"), record, () -> comment(record)));
        versions.read();
    }

    private void comment(JsonCursor record) throws BrokenRecordException {
        Owner owner = Owners.of(record.text("ENTITY_TYPE"), record.reference("ENTITY_ID"));
        if (owner == null && Owners.named(record, "ENTITY_TYPE", "ENTITY_ID")) {
            return;
        }
        crm.deals().read(record, owner == null ? List.of() : List.of(owner), KINDS, place -> {
            if (owner == null) {
                throw record.missing("ENTITY_ID");
            }
            record.demand("COMMENT");
            place.add(new Comment(
                    record.requiredId("ID"),
                    BbCode.strip(record.text("COMMENT")),
                    crm.times().required(record, "CREATED"),
                    crm.users().of(record, "AUTHOR_ID")));
        });
    }
}
