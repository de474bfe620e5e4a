package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.bitrix24.internal.Problems;
import io.crmrules.examples.harness.bitrix24.internal.Times;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Located;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;

/** crm.timeline.comment.list: what people wrote into the timeline of a deal. */
final class TimelineComments {

    private final Users users;
    private final Times times;
    private final Facts facts;
    private final Problems problems;

    TimelineComments(Users users, Times times, Facts facts, Problems problems) {
        this.users = users;
        this.times = times;
        this.facts = facts;
        this.problems = problems;
    }

    void read(Located record) {
        String deal = Facts.dealOf(record, "ENTITY_TYPE", "ENTITY_ID");
        try {
            if (deal != null) {
                facts.of(deal).comments().add(comment(record));
                return;
            }
        } catch (BrokenRecordException e) {
            problems.add(e.problem());
        }
        facts.lost(Facts.OwnerType.of(record.text("ENTITY_TYPE")), record.reference("ENTITY_ID"), DataKind.COMMENTS);
    }

    private Comment comment(Located record) throws BrokenRecordException {
        return new Comment(
                record.id("ID"),
                BbCode.strip(record.text("COMMENT")),
                times.required(record, "CREATED"),
                users.of(record, "AUTHOR_ID"));
    }
}
