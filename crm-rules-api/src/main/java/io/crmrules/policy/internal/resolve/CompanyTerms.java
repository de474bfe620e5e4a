package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.RequiredField;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.SystemicTerms;
import java.util.List;
import java.util.Set;

/**
 * What a policy decides for the company as a whole.
 *
 * @param unjudged the ids of pipelines whose deals are not judged
 */
record CompanyTerms(
        CompanyCalendars calendars,
        CompanyPeople people,
        Amounts amounts,
        Set<String> placeholders,
        Set<String> fillers,
        SystemicTerms systemic,
        ScoreTerms score,
        List<String> dayGateNeeds,
        int answerWithin,
        List<RequiredField> requiredFields,
        Set<String> unjudged,
        StandardHead head) {

    CompanyTerms {
        placeholders = Set.copyOf(placeholders);
        fillers = Set.copyOf(fillers);
        dayGateNeeds = List.copyOf(dayGateNeeds);
        requiredFields = List.copyOf(requiredFields);
        unjudged = Set.copyOf(unjudged);
    }
}
