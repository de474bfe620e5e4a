package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family of records, by the REST methods that answer with them: first the one that lists them. */
public enum Resource {
    CATEGORIES("category", "crm.category.list", "crm.category.get"),
    OLD_CATEGORIES("category", "crm.dealcategory.list", "crm.dealcategory.get", "crm.dealcategory.default.get"),
    OLD_STAGES("stage", "crm.dealcategory.stage.list"),
    STATUSES("status", "crm.status.list", "crm.status.entity.items"),
    DEAL_FIELDS("fields", "crm.deal.fields"),
    CONTACT_FIELDS("fields", "crm.contact.fields"),
    COMPANY_FIELDS("fields", "crm.company.fields"),
    OWN_FIELDS("field", "crm.deal.userfield.list", "crm.deal.userfield.get"),
    DEPARTMENTS("department", "department.get"),
    USERS("user", "user.get", "user.search"),
    COMPANIES("company", "crm.company.list", "crm.company.get"),
    CONTACTS("contact", "crm.contact.list", "crm.contact.get"),
    DEALS("deal", "crm.deal.list", "crm.deal.get"),
    ITEMS("item", "crm.item.list", "crm.item.get"),
    LEADS("lead", "crm.lead.list", "crm.lead.get"),
    DEAL_CONTACTS("deal contact", "crm.deal.contact.items.get"),
    INVOICES("invoice", "crm.invoice.list", "crm.invoice.get"),
    QUOTES("offer", "crm.quote.list", "crm.quote.get"),
    PAYMENTS("payment", "crm.item.payment.list"),
    DOCUMENTS("document", "crm.documentgenerator.document.list", "crm.documentgenerator.document.get"),
    ACTIVITIES("activity", "crm.activity.list", "crm.activity.get"),
    COMMENTS("comment", "crm.timeline.comment.list", "crm.timeline.comment.get"),
    STAGE_HISTORY("stage history entry", "crm.stagehistory.list"),
    CALLS("call", "voximplant.statistic.get"),
    TASKS("task", "tasks.task.list", "tasks.task.get"),
    CALENDAR("settings", "calendar.settings.get"),
    WORKING_DAY("settings", "timeman.settings"),
    /** Known and of no use here. */
    DUPLICATES("duplicates", "crm.duplicate.findbycomm");

    /** What may help when records name others that are not here. */
    public static final String INCOMPLETE =
            "Maybe not all pages were saved, or the records were deleted or are hidden from whoever exported.";

    private final String noun;
    private final String methods;

    Resource(String noun, String... methods) {
        this.noun = noun;
        this.methods = String.join(" ", methods);
    }

    private List<String> methods() {
        return List.of(methods.split(" ", -1));
    }

    /** The method that lists these records. */
    public String method() {
        return methods().get(0);
    }

    /** What is lost when a record cannot be read. */
    String list() {
        return switch (this) {
            case ITEMS, LEADS -> "DEALS";
            case INVOICES, QUOTES, PAYMENTS, DOCUMENTS -> "MILESTONES";
            default -> name();
        };
    }

    /** A record as messages speak of it, such as "deal 37". */
    String noun(JsonCursor record) {
        String id = record.at(record.has("ID") ? "ID" : "id").anyText();
        return noun + (id.isEmpty() ? "" : " " + id);
    }

    /** Whether the method answers with one object that is no record of a list. */
    boolean settings() {
        return switch (this) {
            case DEAL_FIELDS, CONTACT_FIELDS, COMPANY_FIELDS, CALENDAR, WORKING_DAY -> true;
            default -> false;
        };
    }

    /** Whether the list is asked for owner by owner. */
    boolean perOwner() {
        return this == COMMENTS || this == DEAL_CONTACTS || this == PAYMENTS;
    }

    /** Which of several lists that one method answers with a record is of; empty when there is but one. */
    String part(JsonCursor record) {
        return switch (this) {
            case ITEMS -> Items.type(record);
            case STAGE_HISTORY -> record.has("STAGE_ID") ? Items.typeOfStage(record.text("STAGE_ID")) : "STATUS_ID";
            default -> "";
        };
    }

    /** Whose answer a file is, null when its name is no known method. What follows the method does not matter. */
    static @Nullable Resource of(String fileName) {
        return Arrays.stream(values())
                .filter(resource -> !resource.methodIn(fileName).isEmpty())
                .max(Comparator.comparing(
                        resource -> resource.methodIn(fileName).length()))
                .orElse(null);
    }

    /** Whether the file is an answer of the method that lists these records. */
    boolean listedIn(String fileName) {
        return methodIn(fileName).equals(method());
    }

    /** What the file's name says besides the method: a page, or whom it is about; empty when nothing. */
    String suffix(String fileName) {
        return fileName.substring(methodIn(fileName).length()).replaceFirst("\\.[a-z]+$", "");
    }

    private String methodIn(String fileName) {
        return methods().stream()
                .filter(method -> fileName.startsWith(method)
                        && (fileName.length() == method.length()
                                || !Character.isLetterOrDigit(fileName.charAt(method.length()))))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }
}
