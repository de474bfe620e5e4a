package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.MilestoneType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    private FieldTarget() {}

    /** All there are. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(NOTE, REFUSAL_REASON, AMOUNT, CLOSE_DATE));
        all.addAll(List.of(CONTACT_CITY, CONTACT_POSITION, CONTACT_BIRTHDAY, COMPANY_CITY));
        Arrays.stream(MilestoneType.values()).map(FieldTarget::of).forEach(all::add);
        return all;
    }

    /** The moment at which a milestone was reached. */
    public static String of(MilestoneType type) {
        return MILESTONES + type;
    }
}
