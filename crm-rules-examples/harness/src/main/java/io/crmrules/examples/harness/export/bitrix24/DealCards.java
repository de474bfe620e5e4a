package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Dates;
import io.crmrules.examples.harness.export.bitrix24.internal.Items;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.bitrix24.internal.papers.Papers;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** crm.deal.list, and crm.item.list for deals. Templates of recurring deals are none. */
final class DealCards {

    /** The system's own failure stage; further ones are made by companies, one for each reason. */
    private static final String SYSTEM_FAILURE = "LOSE";

    /** What the portal enters as the close date when nobody does. */
    private static final int DEFAULT_DAYS = 7;

    private final Crm crm;
    private final DealLinks links;
    private final LeadCards leads;

    private final Papers papers;
    private final Map<String, StageMoves.LastMove> lastMoves = new HashMap<>();

    DealCards(Crm crm, LeadCards leads, Papers papers) {
        this.crm = crm;
        this.leads = leads;
        this.papers = papers;
        this.links = new DealLinks(crm);
    }

    void read() {
        links.read();
        Versions versions = new Versions("DATE_MODIFY", "UPDATED_TIME");
        crm.bodies().each(Resource.DEALS, deal -> put(versions, deal));
        crm.bodies().each(Resource.ITEMS, item -> {
            if (Items.type(item).equals(Items.DEAL)) {
                put(versions, Items.upperCase(item));
            } else if (!leads.takes(item) && !papers.takes(item)) {
                item.countLost(
                        "Items that are no deals and are not read",
                        item.record(),
                        "Maybe they were asked for without stageId, categoryId, createdTime and entityTypeId: leave out select, or say '*'.");
            }
        });
        if (!versions.read()) {
            crm.deals().lost();
        }
    }

    private void put(Versions versions, JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("ID");
        versions.put(id, record, () -> deal(id, record));
    }

    private void deal(String id, JsonCursor record) throws BrokenRecordException {
        record.demandSpelt("IS_RECURRING", "ASSIGNED_BY_ID");
        if (record.flag("IS_RECURRING", false)) {
            crm.deals().passOver(id);
            return;
        }
        Stage stage = stage(record);
        StageSemantics.demand(record, crm.pipelines().saidClosed(stage), "STAGE_SEMANTIC_ID");
        User owner = crm.users().of(record, "ASSIGNED_BY_ID");
        DealDraft draft = new DealDraft(id, stage, owner, crm.times().required(record, "DATE_CREATE"));
        card(draft, record);
        links.link(draft, record);
        String lead = record.reference("LEAD_ID");
        if (lead != null) {
            crm.deals().link(new Owner(Owner.Type.LEAD, lead), draft);
        }
        crm.deals().add(draft);
        User mover = crm.users().of(record, "MOVED_BY_ID");
        Instant moved = crm.times().moment(record, "MOVED_TIME");
        if (mover != null && moved != null) {
            lastMoves.put(id, new StageMoves.LastMove(moved, mover));
        }
    }

    /** Of the deals that tell it, by their ids. */
    Map<String, StageMoves.LastMove> lastMoves() {
        return lastMoves;
    }

    private Stage stage(JsonCursor record) throws BrokenRecordException {
        Stage stage = crm.pipelines().stage(record.requiredId("STAGE_ID"));
        if (stage == null) {
            throw record.at("STAGE_ID")
                    .broken(
                            "It stands on stage " + record.at("STAGE_ID").shown()
                                    + ", which crm.status.list does not describe.",
                            "Maybe crm.status.list was saved for one pipeline only.");
        }
        return stage;
    }

    private void card(DealDraft draft, JsonCursor record) {
        Stage stage = draft.stage();
        draft.card()
                .title(record.text("TITLE"))
                .createdBy(crm.users().of(record, "CREATED_BY_ID"))
                .closedAt(stage.open() ? null : closedAt(record))
                .refusalReason(refusalReason(record, stage))
                .url(crm.mapping().dealUrl(draft.id(), ""));
        draft.fields(crm.fields().fields(record));
        draft.demand(record, "ASSIGNED_BY_ID", DataKind.OWNER_HISTORY);
        draft.read(
                record,
                "SOURCE_ID",
                DataKind.LEAD_SOURCES,
                () -> draft.card().source(crm.sources().of(record, "SOURCE_ID")));
        draft.read(record, "OPPORTUNITY", DataKind.AMOUNTS, () -> draft.card().amount(amount(record)));
        draft.read(
                record,
                "CLOSEDATE",
                DataKind.CLOSE_DATES,
                () -> draft.card().expectedCloseDate(stage.open() ? closeDate(record) : null));
        draft.read(
                record,
                "COMMENTS",
                DataKind.NOTES,
                () -> draft.card().note(crm.fields().note(record)));
        crm.mapped().read(draft, record, crm.fields().values(record), record.text("CURRENCY_ID"));
    }

    private static @Nullable Money amount(JsonCursor record) {
        BigDecimal value = record.number("OPPORTUNITY");
        return value == null || value.signum() == 0 ? null : new Money(value, record.text("CURRENCY_ID"));
    }

    /** Null for the date that the portal fills in by itself: nobody promised anything for that day. */
    private static @Nullable LocalDate closeDate(JsonCursor record) {
        LocalDate date = Dates.of(record, "CLOSEDATE");
        return date == null || byDefault(date, record, "BEGINDATE") || byDefault(date, record, "DATE_CREATE")
                ? null
                : date;
    }

    private static boolean byDefault(LocalDate date, JsonCursor record, String from) {
        LocalDate begin = Dates.of(record, from);
        return begin != null && begin.plusDays(DEFAULT_DAYS).equals(date);
    }

    /** CLOSEDATE of a closed deal is a date; the moment of the last move, where it is told, says it better. */
    private @Nullable Instant closedAt(JsonCursor record) {
        Instant moved = crm.times().moment(record, "MOVED_TIME");
        return moved == null ? crm.times().moment(record, "CLOSEDATE") : moved;
    }

    private String refusalReason(JsonCursor record, Stage stage) {
        String reason = crm.fields().refusalReason(record);
        boolean ownFailure = stage.lost() && !stage.id().endsWith(SYSTEM_FAILURE);
        return reason.isEmpty() && ownFailure ? stage.name() : reason;
    }
}
