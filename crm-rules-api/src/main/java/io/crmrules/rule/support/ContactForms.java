package io.crmrules.rule.support;

import io.crmrules.model.Contact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How much of the form of a contact is filled in, by the weight that a company gives to each field. */
final class ContactForms {

    private final RequiredFields fields;

    ContactForms(RequiredFields fields) {
        this.fields = fields;
    }

    boolean filledIn(Contact contact, Map<String, Integer> weights, BigDecimal minShare) {
        BigDecimal asked = minShare.multiply(BigDecimal.valueOf(total(weights)));
        return BigDecimal.valueOf(filled(contact, weights)).compareTo(asked) >= 0;
    }

    /** In hundredths, rounded down, so that what is less than a share never looks like it. */
    BigDecimal share(Contact contact, Map<String, Integer> weights) {
        long total = total(weights);
        return total == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(filled(contact, weights)).divide(BigDecimal.valueOf(total), 2, RoundingMode.DOWN);
    }

    /** The paths of blank fields, the heaviest first. */
    List<String> blank(Contact contact, Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> path(entry.getKey()))
                .filter(path -> !fields.filled(path, contact))
                .toList();
    }

    private long filled(Contact contact, Map<String, Integer> weights) {
        long filled = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            filled += fields.filled(path(weight.getKey()), contact) ? weight.getValue() : 0;
        }
        return filled;
    }

    private static long total(Map<String, Integer> weights) {
        long total = 0;
        for (int weight : weights.values()) {
            total += weight;
        }
        return total;
    }

    private static String path(String field) {
        return "contact." + field;
    }
}
