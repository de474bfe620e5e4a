package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.rule.Population;
import io.crmrules.rule.source.RuleFlaw;
import java.util.EnumSet;
import java.util.Set;

/** Whether a rule finds only deals that it says it judges: others would be a failure of the rule when it runs. */
final class Populations {

    private static final Set<Stage.Type> OPEN =
            EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING, Stage.Type.CONDITIONAL_REFUSAL);
    private static final Set<Stage.Type> ACTIVE = EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING);

    private final Flaws flaws;

    Populations(Flaws flaws) {
        this.flaws = flaws;
    }

    /** @param deal the pattern of the deal, whose conditions have been found right */
    void check(Pattern deal, Population population, Place judges) {
        Frame frame = Frame.empty()
                .within(
                        Lexicon.typeOf(Deal.class),
                        deal.binding() == null ? null : deal.binding().text());
        Set<Stage.Type> found = StageTypes.of(deal.constraints(), frame);
        Set<Stage.Type> judged = judged(population);
        if (found.isEmpty()) {
            flaws.add(RuleFlaw.NO_STAGE, deal.place());
        } else if (!judged.containsAll(found) && !otherwise(deal, population)) {
            Set<Stage.Type> both = EnumSet.copyOf(found);
            both.retainAll(judged);
            flaws.add(
                    both.isEmpty() ? RuleFlaw.NEVER_JUDGED : RuleFlaw.OTHER_POPULATION,
                    judges,
                    population.name(),
                    word(population));
        }
    }

    /** What says that a deal is one of the population, as far as its stage tells. */
    static String word(Population population) {
        String word = StageTypes.words(judged(population));
        return word == null ? "open" : word;
    }

    /** Only open deals have open tasks. */
    private static boolean otherwise(Pattern deal, Population population) {
        return population == Population.PLANNED_DEALS
                || deal.constraints().stream()
                        .map(constraint -> Spelling.of(constraint.expression()))
                        .anyMatch(word -> word.equals("!openTasks.empty"));
    }

    private static Set<Stage.Type> judged(Population population) {
        return switch (population) {
            case OPEN_DEALS,
                    OPEN_MAIN_DEALS,
                    OWNED_DEALS,
                    EXCHANGE_DEALS,
                    HANDED_OVER_DEALS,
                    TYPED_DEALS,
                    FORECAST_DEALS,
                    STAGED_DEALS,
                    OPEN_DEALS_WITH_CONTACTS -> OPEN;
            case ACTIVE_DEALS,
                    REVIVED_DEALS,
                    ADVANCED_DEALS,
                    ADVANCED_DEALS_WITH_AMOUNTS,
                    ADVANCED_DEALS_WITH_COMPANIES,
                    ADVANCED_DEALS_WITH_CONTACTS -> ACTIVE;
            case INCOMING_DEALS -> EnumSet.of(Stage.Type.INCOMING);
            case LOST_DEALS -> EnumSet.of(Stage.Type.LOST);
            case CONDITIONAL_REFUSALS -> EnumSet.of(Stage.Type.CONDITIONAL_REFUSAL);
            case REFUSED_DEALS, REFUSED_DEALS_WITH_AMOUNTS ->
                EnumSet.of(Stage.Type.LOST, Stage.Type.CONDITIONAL_REFUSAL);
            default -> EnumSet.allOf(Stage.Type.class);
        };
    }
}
