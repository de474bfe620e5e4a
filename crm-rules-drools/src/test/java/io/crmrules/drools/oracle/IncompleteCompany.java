package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMPANIES;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Company;
import io.crmrules.model.Deal;
import java.math.BigDecimal;
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
        return Form.judge(
                accuse(deal, "COMPANY", company.id()),
                "company",
                fields,
                minShare,
                field -> Card.filled(company, field, terms));
    }
}
