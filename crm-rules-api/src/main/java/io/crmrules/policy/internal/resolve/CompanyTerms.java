package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Role;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a policy decides for the company as a whole. */
record CompanyTerms(
        BusinessCalendar calendar,
        Set<String> placeholders,
        BigDecimal systemicShare,
        String currency,
        Map<String, Role> roles,
        List<RequiredField> requiredFields,
        StandardHead head) {

    CompanyTerms {
        placeholders = Set.copyOf(placeholders);
        roles = Map.copyOf(roles);
        requiredFields = List.copyOf(requiredFields);
    }
}
