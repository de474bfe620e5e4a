package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.MilestoneType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field of the company can stand for. */
public final class FieldTarget {

    public static final String NOTE = "deal.note";
    public static final String REFUSAL_REASON = "deal.refusalReason";
    public static final String AMOUNT = "deal.amount";
    public static final String CLOSE_DATE = "deal.expectedCloseDate";
    public static final String CONTACT_CITY = "contact.city";
    public static final String CONTACT_POSITION = "contact.position";
    public static final String CONTACT_BIRTHDAY = "contact.birthday";
    public static final String COMPANY_CITY = "company.city";

    private static final String MILESTONES = "deal.milestones.";
    private static final String OWN = "deal.fields.";

    private FieldTarget() {}

    /** All there are, but for those of {@link #ownField}. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(NOTE, REFUSAL_REASON, AMOUNT, CLOSE_DATE));
        all.addAll(List.of(CONTACT_CITY, CONTACT_POSITION, CONTACT_BIRTHDAY, COMPANY_CITY));
        Arrays.stream(MilestoneType.values()).map(FieldTarget::of).forEach(all::add);
        return all;
    }

    /**
     * The name under which a policy asks for a field of the deal ("city" of "deal.fields.city"); null when the target is
     * something else.
     */
    public static @Nullable String ownField(String target) {
        String name = target.startsWith(OWN) ? target.substring(OWN.length()) : "";
        return name.isBlank() ? null : name;
    }

    /** The columns that these fields are in tables of a type. */
    static Map<String, List<String>> columns(Map<String, String> fields, TableType type) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        fields.forEach((target, field) -> {
            if (target.startsWith(record(type))) {
                String property = target.substring(record(type).length());
                columns.put(target.equals(AMOUNT) ? "amount.value" : property, List.of(field));
            }
        });
        return columns;
    }

    private static String record(TableType type) {
        return switch (type) {
            case DEALS -> "deal.";
            case CONTACTS -> "contact.";
            case COMPANIES -> "company.";
            default -> "none.";
        };
    }

    /** The moment at which a milestone was reached. */
    public static String of(MilestoneType type) {
        return MILESTONES + type;
    }
}
