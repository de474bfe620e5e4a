package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.Amounts;
import io.crmrules.examples.harness.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.bitrix24.internal.Problems;
import io.crmrules.examples.harness.bitrix24.internal.Times;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Located;
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

    private final Directory directory;
    private final Times times;
    private final Facts facts;
    private final Problems problems;
    private final SelectedFields selected = new SelectedFields();
    private final Set<String> ids = new HashSet<>();
    private final List<Deal> deals = new ArrayList<>();

    /** What deals refer to. */
    record Directory(
            Users users, Pipelines pipelines, LeadSources sources, Customers customers, FieldCatalogue fields) {}

    Deals(Directory directory, Times times, Facts facts, Problems problems) {
        this.directory = directory;
        this.times = times;
        this.facts = facts;
        this.problems = problems;
    }

    void read(Located record) throws BrokenRecordException {
        String id = record.id("ID");
        DealFacts hanging = facts.take(id);
        if (record.yes("IS_RECURRING") || !ids.add(id)) {
            return;
        }
        selected.note(record);
        Stage stage = stage(record);
        Deal deal = card(record, Deal.builder(id, stage, times.required(record, "DATE_CREATE")), stage)
                .stageChanges(StageMoves.changes(hanging, stage))
                .contacts(contacts(record, hanging.damaged()))
                .tasks(hanging.tasks())
                .comments(hanging.comments())
                .interactions(hanging.interactions())
                .damagedKinds(damaged(record, hanging.damaged()))
                .build();
        deals.add(deal);
    }

    private Stage stage(Located record) throws BrokenRecordException {
        String id = record.id("STAGE_ID");
        Stage stage = directory.pipelines().stage(id);
        if (stage == null) {
            throw new BrokenRecordException(record.get("STAGE_ID")
                    .problem(
                            "stands on stage " + Located.shown(id) + ", which crm.status.list does not describe",
                            "Maybe crm.status.list was saved for one pipeline only."));
        }
        return stage;
    }

    private DealBuilder card(Located record, DealBuilder deal, Stage stage) {
        return deal.title(record.text("TITLE"))
                .owner(directory.users().of(record, "ASSIGNED_BY_ID"))
                .createdBy(directory.users().of(record, "CREATED_BY_ID"))
                .amount(amount(record))
                .source(directory.sources().of(record, "SOURCE_ID"))
                .expectedCloseDate(stage.open() ? times.date(record, "CLOSEDATE") : null)
                .closedAt(stage.open() ? null : closedAt(record))
                .refusalReason(refusalReason(record, stage))
                .note(BbCode.strip(record.text("COMMENTS")))
                .fields(directory.fields().fields(record))
                .company(directory.customers().companyOf(record));
    }

    private @Nullable Money amount(Located record) {
        String text = record.text("OPPORTUNITY");
        if (text.isEmpty()) {
            return null;
        }
        try {
            BigDecimal value = Amounts.parse(text);
            return value.signum() == 0 ? null : new Money(value, record.text("CURRENCY_ID"));
        } catch (NumberFormatException e) {
            problems.add(record.get("OPPORTUNITY")
                    .problem("OPPORTUNITY " + Located.shown(text) + " is no amount", "Maybe write it like 19999.99."));
            return null;
        }
    }

    /** CLOSEDATE of a closed deal is a date; the moment of the last move, where it is told, says it better. */
    private @Nullable Instant closedAt(Located record) {
        Instant moved = times.lenient(record, "MOVED_TIME");
        return moved == null ? times.lenient(record, "CLOSEDATE") : moved;
    }

    private String refusalReason(Located record, Stage stage) {
        String reason = directory.fields().refusalReason(record);
        boolean ownFailure = stage.lost() && !stage.id().endsWith(SYSTEM_FAILURE);
        return reason.isEmpty() && ownFailure ? stage.name() : reason;
    }

    private List<Contact> contacts(Located record, Set<DataKind> damaged) {
        List<Contact> contacts = new ArrayList<>();
        for (String id : contactIds(record)) {
            Contact contact = directory.customers().contact(id);
            if (contact == null) {
                damaged.add(DataKind.CONTACTS);
            } else {
                contacts.add(contact);
            }
        }
        return contacts;
    }

    private static Set<String> contactIds(Located record) {
        Set<String> ids = new LinkedHashSet<>();
        record.get("CONTACT_IDS").elements().forEach(element -> ids.add(element.text()));
        ids.add(record.text("CONTACT_ID"));
        ids.removeIf(id -> id.isEmpty() || id.equals("0"));
        return ids;
    }

    private Set<DataKind> damaged(Located record, Set<DataKind> damaged) {
        damaged.addAll(loose(record, Facts.OwnerType.CONTACT, "CONTACT_ID", contactIds(record)));
        damaged.addAll(loose(record, Facts.OwnerType.COMPANY, "COMPANY_ID", Set.of(record.text("COMPANY_ID"))));
        damaged.addAll(loose(record, Facts.OwnerType.LEAD, "LEAD_ID", Set.of(record.text("LEAD_ID"))));
        boolean customerUnknown = !(record.has("CONTACT_ID") || record.has("CONTACT_IDS")) || !record.has("COMPANY_ID");
        boolean companyMissing =
                record.reference("COMPANY_ID") != null && directory.customers().companyOf(record) == null;
        if (customerUnknown || companyMissing) {
            damaged.add(DataKind.CONTACTS);
        }
        return damaged;
    }

    private Set<DataKind> loose(Located record, Facts.OwnerType type, String key, Set<String> ids) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        if (ids.isEmpty() && !record.has(key)) {
            return facts.looseOnAny(type);
        }
        ids.forEach(id -> kinds.addAll(facts.loose(type, id)));
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
