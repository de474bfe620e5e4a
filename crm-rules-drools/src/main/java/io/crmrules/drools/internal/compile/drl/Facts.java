package io.crmrules.drools.internal.compile.drl;

import io.crmrules.model.Deal;
import io.crmrules.rule.Scope;
import io.crmrules.rule.facts.ContactGroup;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.LeadFlow;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import io.crmrules.support.Hints;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of each scope: a rule matches one of them, and asks it, or {@code check}, for everything else. */
public final class Facts {

    private static final Map<Scope, List<Class<?>>> OF = Map.of(
            Scope.DEAL, List.of(Deal.class),
            Scope.USER, List.of(Portfolio.class),
            Scope.CRM, List.of(ContactGroup.class, DealGroup.class, LeadFlow.class, Refusals.class));
    private static final Map<String, String> OF_A_DEAL = Map.of(
            "Task", "from $deal.openTasks",
            "Comment", "from $deal.comments",
            "Interaction", "from $deal.interactions",
            "StageChange", "from $deal.stageHistory",
            "OwnerChange", "from $deal.ownerChanges",
            "Milestone", "from $deal.milestones",
            "Contact", "from $deal.contacts",
            "ConversationGroup", "from check.conversations( $deal )",
            "RequiredField", "from check.requiredFields( $deal )");
    private static final Map<String, String> OF_A_USER =
            Map.of("OpenDeal", "from $portfolio.deals", "CopiedText", "from $portfolio.copiedTexts");

    private final Scope scope;

    public Facts(Scope scope) {
        this.scope = scope;
    }

    /** Those of all scopes. */
    public static Stream<Class<?>> all() {
        return Arrays.stream(Scope.values()).flatMap(scope -> of(scope).stream());
    }

    private static List<Class<?>> of(Scope scope) {
        return OF.getOrDefault(scope, List.of());
    }

    /** Whether facts of this type, by its simple or its full name, are there to match. */
    public boolean include(String type) {
        return of(scope).stream()
                .anyMatch(fact ->
                        fact.getSimpleName().equals(type) || fact.getName().equals(type));
    }

    public List<String> names() {
        return of(scope).stream().map(Class::getSimpleName).toList();
    }

    /** Where objects of a type that is no fact of this scope may be had. */
    public String insteadOf(String type) {
        Map<String, String> lists = switch (scope) {
            case DEAL -> OF_A_DEAL;
            case USER -> OF_A_USER;
            case CRM -> Map.of();
        };
        if (lists.containsKey(type)) {
            return "Maybe '" + lists.get(type) + "' is missing.";
        }
        return Arrays.stream(Scope.values())
                .filter(other -> new Facts(other).include(type))
                .map(other -> "Maybe '@scope( " + other + " )' is meant.")
                .findFirst()
                .orElseGet(() -> Hints.meant(type, names()));
    }

    /** The {@code from} that gives objects of this type; null when nothing of the scope's does. */
    public @Nullable String listOf(String type) {
        return switch (scope) {
            case DEAL -> OF_A_DEAL.get(type);
            case USER -> OF_A_USER.get(type);
            case CRM -> null;
        };
    }

    /** The scope whose rules match this type; null when none does. */
    public static @Nullable Scope scopeOf(String type) {
        return Arrays.stream(Scope.values())
                .filter(scope -> new Facts(scope).include(type))
                .findFirst()
                .orElse(null);
    }

    /** How else a rule may see more than one fact. */
    public String insteadOfTwo() {
        return switch (scope) {
            case DEAL ->
                "Maybe 'from $deal. ...', or @scope( USER ) with Portfolio, or @scope( CRM ) with DealGroup is meant.";
            case USER -> "Maybe 'from $portfolio. ...', or @scope( CRM ) with a group is meant.";
            case CRM -> "Maybe each is a rule of its own.";
        };
    }
}
