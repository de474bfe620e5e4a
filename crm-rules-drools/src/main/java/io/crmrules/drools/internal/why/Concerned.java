package io.crmrules.drools.internal.why;

import io.crmrules.drools.internal.finding.Subjects;
import io.crmrules.model.Deal;
import io.crmrules.model.Named;
import io.crmrules.report.Subject;
import io.crmrules.rule.facts.ContactGroup;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.LeadFlow;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of whom the findings about a fact can speak, and what people call it. */
final class Concerned {

    private Concerned() {}

    static Set<Subject> by(Object fact) {
        return objects(fact).map(Subjects::of).collect(Collectors.toSet());
    }

    private static Stream<?> objects(Object fact) {
        if (fact instanceof Deal deal) {
            return Stream.of(
                            List.of(deal),
                            deal.tasks(),
                            deal.comments(),
                            deal.interactions(),
                            deal.contacts(),
                            deal.company() == null ? List.of() : List.of(deal.company()))
                    .flatMap(Collection::stream);
        } else if (fact instanceof ContactGroup group) {
            return Stream.concat(
                    Stream.of(group.oldest()), group.others().stream().map(ContactGroup.Member::contact));
        } else if (fact instanceof DealGroup group) {
            return Stream.concat(
                    Stream.of(group.oldest()), group.others().stream().map(DealGroup.Member::deal));
        }
        return Stream.of(fact instanceof LeadFlow flow ? flow.source() : fact);
    }

    static String label(Object fact) {
        if (fact instanceof Deal deal) {
            return deal.title().isBlank() ? deal.id() : deal.id() + " | " + deal.title();
        } else if (fact instanceof Portfolio portfolio) {
            return portfolio.owner().label();
        } else if (fact instanceof OpenDeal deal) {
            return deal.title().isBlank() ? deal.id() : deal.id() + " | " + deal.title();
        } else if (fact instanceof LeadFlow flow) {
            return flow.source().label();
        }
        return objects(fact)
                .filter(Named.class::isInstance)
                .map(each -> ((Named) each).label())
                .collect(Collectors.joining(", "));
    }
}
