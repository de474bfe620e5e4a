package io.crmrules.drools.internal.check;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.finding.WhoAnswers;
import io.crmrules.drools.internal.verdict.Checkability;
import io.crmrules.drools.internal.verdict.MissingInput;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and when deals are checked, all at once or one alone: the same CRM at the same moment says the same of a deal.
 *
 * @param reference what stands beside the deals
 * @param asOf the moment that the check speaks of
 * @param missing what each criterion lacks there, by its id; nothing for those that are checkable
 * @param context with the calendar of the CRM's account, and without the criteria that are not checkable
 */
record Setting(
        CrmSnapshot reference,
        Instant asOf,
        Map<String, List<MissingInput>> missing,
        RunContext context,
        WhoAnswers whoAnswers) {

    static Setting of(RunContext anywhere, CrmSnapshot reference, Instant asOf) {
        RunContext there = anywhere.in(reference, asOf);
        PolicyInForce policy = there.policy();
        Checkability checkability = new Checkability(reference, policy, asOf);
        Map<String, List<MissingInput>> missing = new HashMap<>();
        Set<String> ignored = new HashSet<>();
        for (Criterion criterion : there.criteria().all()) {
            List<MissingInput> lacks = checkability.lacks(criterion);
            missing.put(criterion.id(), lacks);
            if (!lacks.isEmpty()) {
                ignored.add(criterion.id());
            }
        }
        WhoAnswers whoAnswers = new WhoAnswers(policy, reference, asOf);
        return new Setting(reference, asOf, missing, there.ignoring(ignored), whoAnswers);
    }

    /** The same at another moment; null when other things are known of that moment. */
    @Nullable
    Setting at(Instant moment) {
        if (moment.equals(asOf)) {
            return this;
        } else if (asOf.isBefore(reference.takenAt()) || moment.isBefore(reference.takenAt())) {
            return null;
        }
        WhoAnswers then = new WhoAnswers(context.policy(), reference, moment);
        return new Setting(reference, moment, missing, context, then);
    }

    /** The same, to ask before a move. */
    Setting beforeMove() {
        return new Setting(reference, asOf, missing, context.beforeMove(), whoAnswers);
    }

    /** As if this deal were all there is of its CRM: what it has not one value of is not carried. */
    static CrmSnapshot alone(Deal deal, Instant now) {
        return CrmSnapshot.builder(now)
                .pipelines(List.of(deal.pipeline()))
                .users(PeopleOf.deal(deal))
                .deals(List.of(deal))
                .build();
    }

    Set<String> ignored() {
        return context.ignored();
    }
}
