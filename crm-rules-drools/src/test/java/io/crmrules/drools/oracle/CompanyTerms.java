package io.crmrules.drools.oracle;

import io.crmrules.policy.RequiredField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a company has decided that no criterion owns alone.
 *
 * @param minTalkSeconds how long a call must last to be a conversation
 * @param placeholders texts that say nothing
 * @param requiredFields what the card of a deal must hold
 */
record CompanyTerms(int minTalkSeconds, Set<String> placeholders, List<RequiredField> requiredFields) {

    static final CompanyTerms STANDARD = new CompanyTerms(
            30,
            Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", "."),
            List.of(RequiredField.anyOf("contact.phone", "contact.email")));

    CompanyTerms {
        placeholders =
                placeholders.stream().map(text -> new Written(text).trimmed()).collect(Collectors.toSet());
    }
}
