package io.crmrules.policy;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the fields that a policy may require: those of {@link CardField} and, as {@code deal.fields.NAME}, what a
 * company has added to its deals.
 */
public final class FieldPaths {

    private static final String OF_DEALS = "deal.";
    private static final String CUSTOM = "deal.fields.";
    private static final Map<String, String> SINGULARS = Map.of(
            "deals", "deal",
            "contacts", "contact",
            "companies", "company",
            "phones", "phone",
            "emails", "email");

    private static final Map<String, CardField> BY_PATH = Arrays.stream(CardField.values())
            .collect(Collectors.toUnmodifiableMap(CardField::path, Function.identity()));

    private FieldPaths() {}

    /** The path with {@code contacts.phones} written as {@code contact.phone}; names of custom fields stay. */
    static String singular(String path) {
        String[] parts = path.strip().split("\\.", 3);
        for (int i = 0; i < Math.min(2, parts.length); i++) {
            parts[i] = SINGULARS.getOrDefault(parts[i], parts[i]);
        }
        return String.join(".", parts);
    }

    /**
     * Refuses a path that no policy can require.
     *
     * @throws Misfit when there is no such field
     */
    public static void check(String path) {
        boolean custom = path.startsWith(CUSTOM) && path.length() > CUSTOM.length();
        if (!custom && !BY_PATH.containsKey(path)) {
            throw unknown(path);
        }
    }

    /** Whether it is a field of the deal itself, not of a contact or company. */
    public static boolean ofDeal(String path) {
        return path.startsWith(OF_DEALS);
    }

    /** The kind of data that the field belongs to, without which it cannot be told what stands in it; null for none. */
    public static @Nullable DataKind kindOf(String path) {
        if (!ofDeal(path)) {
            return ofCompany(path) ? DataKind.COMPANIES : DataKind.CONTACTS;
        }
        return switch (path) {
            case "deal.company" -> DataKind.COMPANIES;
            case "deal.note" -> DataKind.NOTES;
            case "deal.amount" -> DataKind.AMOUNTS;
            case "deal.expectedCloseDate" -> DataKind.CLOSE_DATES;
            case "deal.source" -> DataKind.LEAD_SOURCES;
            case "deal.refusalReason" -> DataKind.REFUSAL_REASONS;
            default -> null;
        };
    }

    /** Whether it is a field of companies. */
    public static boolean ofCompany(String path) {
        return path.startsWith("company.");
    }

    /**
     * What stands in a field of the deal.
     *
     * @return null, or an empty text or list, when nothing does
     * @throws Misfit when there is no such field
     */
    public static @Nullable Object read(String path, Deal deal) {
        return path.startsWith(CUSTOM)
                ? deal.fields().get(path.substring(CUSTOM.length()))
                : field(path).read(deal);
    }

    /** The same of a contact. */
    public static @Nullable Object read(String path, Contact contact) {
        return field(path).read(contact);
    }

    /** The same of a company. */
    public static @Nullable Object read(String path, Company company) {
        return field(path).read(company);
    }

    private static CardField field(String path) {
        CardField field = BY_PATH.get(path);
        if (field == null) {
            throw unknown(path);
        }
        return field;
    }

    private static Misfit unknown(String path) {
        return new Misfit(Hints.quote(path) + " is no field", Hints.maybe(path, BY_PATH.keySet()));
    }
}
