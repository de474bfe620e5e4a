package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;

/** crm.timeline.comment.list: what people wrote into the timeline of a deal. */
final class TimelineComments {

    private final Crm crm;

    TimelineComments(Crm crm) {
        this.crm = crm;
    }

    void read(JsonCursor record) {
        String deal = Facts.dealOf(record, "ENTITY_TYPE", "ENTITY_ID");
        try {
            if (deal != null) {
                crm.facts().of(deal).comments().add(comment(record));
                return;
            }
        } catch (BrokenRecordException e) {
            record.report(e);
        }
        crm.facts()
                .lost(Facts.OwnerType.of(record.text("ENTITY_TYPE")), record.reference("ENTITY_ID"), DataKind.COMMENTS);
    }

    private Comment comment(JsonCursor record) throws BrokenRecordException {
        return new Comment(
                record.requiredId("ID"),
                BbCode.strip(record.text("COMMENT")),
                crm.times().required(record, "CREATED"),
                crm.users().of(record, "AUTHOR_ID"));
    }
}
