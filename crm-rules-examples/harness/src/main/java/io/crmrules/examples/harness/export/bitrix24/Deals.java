package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.bitrix24.internal.Dates;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** crm.deal.list: the deals, with what the other readers found to hang on them. Templates of recurring deals are none. */
final class Deals {

    /** The system's own failure stage; further ones are made by companies, one for each reason. */
    private static final String SYSTEM_FAILURE = "LOSE";

    private final Crm crm;
    private final SelectedFields selected = new SelectedFields();
    private final Set<String> ids = new HashSet<>();
    private final List<Deal> deals = new ArrayList<>();

    Deals(Crm crm) {
        this.crm = crm;
    }

    void read(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("ID");
        DealFacts hanging = crm.facts().take(id);
        if (record.flag("IS_RECURRING", false) || !ids.add(id)) {
            return;
        }
        selected.note(record);
        Stage stage = stage(record);
        Deal deal = card(record, Deal.builder(id, stage, crm.times().required(record, "DATE_CREATE")), stage)
                .stageChanges(StageMoves.changes(hanging, stage))
                .contacts(contacts(record, hanging.damaged()))
                .tasks(hanging.tasks())
                .comments(hanging.comments())
                .interactions(hanging.interactions())
                .damagedKinds(damaged(record, hanging.damaged()))
                .build();
        deals.add(deal);
    }

    private Stage stage(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("STAGE_ID");
        Stage stage = crm.pipelines().stage(id);
        if (stage == null) {
            throw record.at("STAGE_ID")
                    .broken(
                            "It stands on stage " + record.at("STAGE_ID").shown()
                                    + ", which crm.status.list does not describe.",
                            "Maybe crm.status.list was saved for one pipeline only.");
        }
        return stage;
    }

    private DealBuilder card(JsonCursor record, DealBuilder deal, Stage stage) {
        return deal.title(record.text("TITLE"))
                .owner(crm.users().of(record, "ASSIGNED_BY_ID"))
                .createdBy(crm.users().of(record, "CREATED_BY_ID"))
                .amount(amount(record))
                .source(crm.sources().of(record, "SOURCE_ID"))
                .expectedCloseDate(stage.open() ? Dates.of(record, "CLOSEDATE") : null)
                .closedAt(stage.open() ? null : closedAt(record))
                .refusalReason(refusalReason(record, stage))
                .note(BbCode.strip(record.text("COMMENTS")))
                .fields(crm.fields().fields(record))
                .company(crm.customers().companyOf(record));
    }

    private static @Nullable Money amount(JsonCursor record) {
        BigDecimal value = record.number("OPPORTUNITY");
        return value == null || value.signum() == 0 ? null : new Money(value, record.text("CURRENCY_ID"));
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

    private List<Contact> contacts(JsonCursor record, Set<DataKind> damaged) {
        List<Contact> contacts = new ArrayList<>();
        for (String id : contactIds(record)) {
            Contact contact = crm.customers().contact(record, id);
            if (contact == null) {
                damaged.add(DataKind.CONTACTS);
            } else {
                contacts.add(contact);
            }
        }
        return contacts;
    }

    private static Set<String> contactIds(JsonCursor record) {
        Set<String> ids = new LinkedHashSet<>();
        record.at("CONTACT_IDS").items().forEach(element -> ids.add(element.text()));
        ids.add(record.text("CONTACT_ID"));
        ids.removeIf(id -> id.isEmpty() || id.equals("0"));
        return ids;
    }

    private Set<DataKind> damaged(JsonCursor record, Set<DataKind> damaged) {
        damaged.addAll(loose(record, Facts.OwnerType.CONTACT, "CONTACT_ID", contactIds(record)));
        damaged.addAll(loose(record, Facts.OwnerType.COMPANY, "COMPANY_ID", Set.of(record.text("COMPANY_ID"))));
        damaged.addAll(loose(record, Facts.OwnerType.LEAD, "LEAD_ID", Set.of(record.text("LEAD_ID"))));
        boolean customerUnknown = !(record.has("CONTACT_ID") || record.has("CONTACT_IDS")) || !record.has("COMPANY_ID");
        boolean companyMissing =
                record.reference("COMPANY_ID") != null && crm.customers().companyOf(record) == null;
        if (customerUnknown || companyMissing) {
            damaged.add(DataKind.CONTACTS);
        }
        return damaged;
    }

    private Set<DataKind> loose(JsonCursor record, Facts.OwnerType type, String key, Set<String> ids) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        if (ids.isEmpty() && !record.has(key)) {
            return crm.facts().looseOnAny(type);
        }
        ids.forEach(id -> kinds.addAll(crm.facts().loose(type, id)));
        return kinds;
    }

    /** Which fields no deal carries, as REST lists do that were asked for some fields only. */
    SelectedFields selected() {
        return selected;
    }

    List<Deal> all() {
        return deals;
    }
}
