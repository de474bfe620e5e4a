package io.crmrules.policy;

import java.util.List;
import java.util.Map;

/**
 * The fields that a policy may require: those of the card by name, and any of the company's own as
 * {@code deal.fields.NAME}.
 */
public final class FieldPaths {

    private static final String CUSTOM = "deal.fields.";
    private static final Map<String, String> SINGULARS = Map.of(
            "deals", "deal",
            "contacts", "contact",
            "companies", "company",
            "phones", "phone",
            "emails", "email");

    /** All but the company's own, those of the deal first. */
    public static final List<String> KNOWN = List.of(
            "deal.title",
            "deal.amount",
            "deal.expectedCloseDate",
            "deal.source",
            "deal.note",
            "deal.refusalReason",
            "deal.url",
            "deal.owner",
            "deal.company",
            "contact.name",
            "contact.phone",
            "contact.email",
            "contact.position",
            "contact.city",
            "contact.birthday",
            "company.name",
            "company.city",
            "company.phone",
            "company.email");

    private FieldPaths() {}

    /** The path with {@code contacts.phones} written as {@code contact.phone}; names of custom fields stay. */
    static String singular(String path) {
        String[] parts = path.strip().split("\\.", 3);
        for (int i = 0; i < Math.min(2, parts.length); i++) {
            parts[i] = SINGULARS.getOrDefault(parts[i], parts[i]);
        }
        return String.join(".", parts);
    }

    /** Whether there is such a field; of the company's own ones every name is one. */
    public static boolean known(String path) {
        return KNOWN.contains(path) || (path.startsWith(CUSTOM) && path.length() > CUSTOM.length());
    }
}
