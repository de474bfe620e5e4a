package io.crmrules.rule.support;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much of the form of a contact or a company is filled in, by the weight that a company gives to each field.
 *
 * @param kind what the paths of its fields begin with: "contact." or "company."
 * @param filled whether the field of a path is filled in
 */
record CardForm(String kind, Predicate<String> filled) {

    static CardForm of(Contact contact, RequiredFields fields) {
        return new CardForm("contact.", path -> fields.filled(path, contact));
    }

    static CardForm of(Company company, RequiredFields fields) {
        return new CardForm("company.", path -> fields.filled(path, company));
    }

    boolean filledIn(Map<String, Integer> weights, BigDecimal minShare) {
        BigDecimal asked = minShare.multiply(BigDecimal.valueOf(total(weights)));
        return BigDecimal.valueOf(filled(weights)).compareTo(asked) >= 0;
    }

    /** In hundredths, rounded down, so that what is less than a share never looks like it. */
    BigDecimal share(Map<String, Integer> weights) {
        long total = total(weights);
        return total == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(filled(weights)).divide(BigDecimal.valueOf(total), 2, RoundingMode.DOWN);
    }

    /** The paths of blank fields, the heaviest first. */
    List<String> blank(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> kind + entry.getKey())
                .filter(filled.negate())
                .toList();
    }

    private long filled(Map<String, Integer> weights) {
        long sum = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            sum += filled.test(kind + weight.getKey()) ? weight.getValue() : 0;
        }
        return sum;
    }

    private static long total(Map<String, Integer> weights) {
        long total = 0;
        for (int weight : weights.values()) {
            total += weight;
        }
        return total;
    }
}
