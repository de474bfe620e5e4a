package io.crmrules.drools.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A card whose fields weigh more or less. */
final class Form {

    private Form() {}

    /** The card, called {@code owner} in paths, is not in order when it fills less than {@code minShare} of the weights. */
    static Stream<Accusation> judge(
            Accusation accused,
            String owner,
            Map<String, Integer> fields,
            BigDecimal minShare,
            Predicate<String> filled) {
        List<String> blank = fields.keySet().stream()
                .filter(filled.negate())
                .sorted(Comparator.comparing((String field) -> -fields.get(field))
                        .thenComparing(field -> field))
                .toList();
        int all = fields.values().stream().mapToInt(weight -> weight).sum();
        int share = all - blank.stream().mapToInt(fields::get).sum();
        return Shares.compare(share, all, minShare) >= 0
                ? Stream.empty()
                : Stream.of(accused.with(
                                "share", new BigDecimal(share).divide(new BigDecimal(all), 2, RoundingMode.DOWN))
                        .with("minShare", minShare)
                        .with(
                                "fields",
                                blank.stream().map(field -> owner + "." + field).toList()));
    }
}
