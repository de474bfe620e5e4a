package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of all that is said of a CRM. */
final class Fates {

    private final WhoAnswers whoAnswers;
    private final Roots roots;
    private final Terms terms;

    Fates(Scenario scenario, CrmSnapshot past, Collection<Accusation> all) {
        this.terms = scenario.terms(null);
        this.whoAnswers = new WhoAnswers(terms, past);
        this.roots = new Roots(all.stream()
                .filter(accusation -> accusation.deal() != null)
                .collect(Collectors.groupingBy(accusation -> accusation.deal().id())));
    }

    /** A consequence answers as its root does. Null when the oracle of one of the two has not said what settles it. */
    @Nullable
    Fate of(Accusation it) {
        Accusation root = roots.of(it);
        Accusation charged = root == null ? it : root;
        if (!told(it) || !told(charged)) {
            return null;
        }
        return new Fate(
                settledAt(it),
                whoAnswers.of(charged),
                root == null ? null : root.finding(),
                settledAt(it) == null && atStake(it) ? earned(it.deal()) : null);
    }

    /** Still to be won; or won, and the payment has not come. */
    private static boolean atStake(Accusation it) {
        Stage.Type stage =
                it.deal() == null ? Stage.Type.LOST : it.deal().stage().type();
        return switch (stage) {
            case LOST -> false;
            case WON -> it.evidence().get("milestone") == MilestoneType.PAID;
            default -> true;
        };
    }

    private @Nullable Money earned(@Nullable Deal deal) {
        Money amount = deal == null ? null : deal.amount();
        return terms.entered(amount) && amount.value().signum() > 0 ? amount : null;
    }

    static boolean told(Accusation it) {
        return row(it).settled() != Settled.EVENT || it.sequel().said();
    }

    static Row row(Accusation it) {
        return Oracles.usual(it.finding().criterion()).row();
    }

    static @Nullable Instant settledAt(Accusation it) {
        return switch (row(it).settled()) {
            case STATE -> null;
            case ACT -> it.since();
            case EVENT -> it.sequel().settledAt();
        };
    }
}
