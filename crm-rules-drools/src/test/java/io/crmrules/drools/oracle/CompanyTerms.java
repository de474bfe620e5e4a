package io.crmrules.drools.oracle;

import io.crmrules.policy.RequiredField;
import io.crmrules.policy.SystemicTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a company has decided that no criterion owns alone.
 *
 * @param minTalkSeconds how long a call must last to be a conversation
 * @param placeholders texts that say nothing
 * @param requiredFields what the card of a deal must hold
 * @param fillers words that are left out before a text is held against stop phrases
 * @param fillerAmounts numbers that nobody means as an amount
 * @param rates what one of another currency is worth in {@link #currency}
 * @param unjudged ids of pipelines whose deals are judged by nothing
 * @param systemic from when on a fault is perhaps one of the process
 * @param dayGateNeeds criteria without which nobody can say that the day may be closed
 */
record CompanyTerms(
        int minTalkSeconds,
        Set<String> placeholders,
        List<RequiredField> requiredFields,
        Set<String> fillers,
        Set<BigDecimal> fillerAmounts,
        Map<String, BigDecimal> rates,
        Set<String> unjudged,
        SystemicTerms systemic,
        Set<String> dayGateNeeds) {

    static final CompanyTerms STANDARD = new CompanyTerms(
            30,
            Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", "."),
            List.of(RequiredField.anyOf("contact.phone", "contact.email")),
            Set.of(
                    "клиенту",
                    "клиентом",
                    "клиента",
                    "с",
                    "по",
                    "сделке",
                    "сегодня",
                    "завтра",
                    "позже",
                    "ещё",
                    "раз",
                    "the",
                    "client",
                    "customer",
                    "today",
                    "tomorrow",
                    "later"),
            Set.of(BigDecimal.ZERO, BigDecimal.ONE),
            Map.of(),
            Set.of(),
            new SystemicTerms(new BigDecimal("0.6"), new BigDecimal("0.3"), 5),
            Set.of(
                    "deal-without-task",
                    "overdue-task",
                    "conversation-without-comment",
                    "unprocessed-lead",
                    "worked-lead-in-incoming"));

    CompanyTerms {
        placeholders =
                placeholders.stream().map(text -> new Written(text).trimmed()).collect(Collectors.toSet());
    }

    /** No scenario has another. */
    String currency() {
        return "RUB";
    }
}
