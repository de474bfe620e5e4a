package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMPANIES;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Company;
import io.crmrules.model.Deal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The company of an open deal past the first WORKING stage fills less than {@code minShare} of the weight of its
 * {@code fields}.
 */
@Row(id = "incomplete-company", severity = MINOR, requires = COMPANIES)
record IncompleteCompany(Map<String, Integer> fields, BigDecimal minShare) implements DealOracle {

    IncompleteCompany() {
        this(Map.of("name", 3, "phone", 2, "email", 1, "city", 2), new BigDecimal("0.6"));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Company company = deal.company();
        if (company == null || !Stages.pastFirstWorking(deal.stage())) {
            return Stream.empty();
        }
        List<String> blank = fields.keySet().stream()
                .filter(field -> !Card.filled(company, field, terms))
                .sorted(Comparator.comparing((String field) -> -fields.get(field))
                        .thenComparing(field -> field))
                .toList();
        int all = fields.values().stream().mapToInt(weight -> weight).sum();
        int filled = all - blank.stream().mapToInt(fields::get).sum();
        return Shares.compare(filled, all, minShare) >= 0
                ? Stream.empty()
                : Stream.of(accuse(deal, "COMPANY", company.id())
                        .with("share", new BigDecimal(filled).divide(new BigDecimal(all), 2, RoundingMode.DOWN))
                        .with("minShare", minShare)
                        .with(
                                "fields",
                                blank.stream().map(field -> "company." + field).toList()));
    }
}
