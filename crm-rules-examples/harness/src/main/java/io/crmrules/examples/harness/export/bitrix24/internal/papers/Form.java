package io.crmrules.examples.harness.export.bitrix24.internal.papers;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.MilestoneType;
import java.util.List;
import java.util.stream.Stream;

/** The forms of papers, and what each calls its fields. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy that does not change
enum Form {
    SMART_INVOICE(
            MilestoneType.INVOICE_ISSUED,
            "S",
            List.of("PARENT_ID2", "STAGE_ID", "DATE_CREATE", "BEGINDATE", "MOVED_TIME", "OPPORTUNITY", "CURRENCY_ID")),
    /** Of portals that have not moved to smart invoices. */
    INVOICE(
            MilestoneType.INVOICE_ISSUED,
            "S",
            List.of("UF_DEAL_ID", "STATUS_ID", "DATE_INSERT", "DATE_BILL", "DATE_STATUS", "PRICE", "CURRENCY")),
    QUOTE(
            MilestoneType.OFFER_SENT,
            "SENT",
            List.of("DEAL_ID", "STATUS_ID", "DATE_CREATE", "BEGINDATE", "MOVED_TIME", "OPPORTUNITY", "CURRENCY_ID"));

    private static final List<String> CONTACTS = List.of("CONTACT_ID", "UF_CONTACT_ID");
    private static final List<String> COMPANIES = List.of("COMPANY_ID", "UF_COMPANY_ID");

    private final MilestoneType reached;
    private final String sent;
    private final List<String> fields;

    Form(MilestoneType reached, String sent, List<String> fields) {
        this.reached = reached;
        this.sent = sent;
        this.fields = fields;
    }

    /** What a deal has reached whose paper went out. */
    MilestoneType reached() {
        return reached;
    }

    /** The system's own stage of what was sent to the customer. */
    String sent() {
        return sent;
    }

    String deal() {
        return fields.get(0);
    }

    /** Offers that come as items have a stage in place of a status. */
    String stage(JsonCursor record) {
        return record.has(fields.get(1)) ? fields.get(1) : "STAGE_ID";
    }

    String created() {
        return fields.get(2);
    }

    /** The date on the paper. */
    String dated() {
        return fields.get(3);
    }

    /** When it came to its stage. */
    String moved() {
        return fields.get(4);
    }

    String amount() {
        return fields.get(5);
    }

    String currency() {
        return fields.get(6);
    }

    static Stream<String> contacts(JsonCursor record) {
        Stream<String> listed = record.at("CONTACT_IDS").items().stream().map(JsonCursor::text);
        return Stream.concat(CONTACTS.stream().map(record::text), listed).filter(Form::known);
    }

    static Stream<String> companies(JsonCursor record) {
        return COMPANIES.stream().map(record::text).filter(Form::known);
    }

    private static boolean known(String id) {
        return !id.isEmpty() && !id.equals("0");
    }
}
