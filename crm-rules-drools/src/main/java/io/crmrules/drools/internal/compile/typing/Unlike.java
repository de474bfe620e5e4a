package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which two types cannot be compared, and which advice each pair needs. */
final class Unlike {

    /** By the one of the two that needs the advice; the first that is among the two decides. */
    private static final List<Map.Entry<Kind, RuleFlaw>> ADVICE = List.of(
            Map.entry(Kind.LIST, RuleFlaw.LIST_WITH_OTHER),
            Map.entry(Kind.MAP, RuleFlaw.LIST_WITH_OTHER),
            Map.entry(Kind.MONEY, RuleFlaw.MONEY_WITH_NUMBER),
            Map.entry(Kind.YES_NO, RuleFlaw.YES_NO_WITH_OTHER),
            Map.entry(Kind.CONSTANT, RuleFlaw.CONSTANT_WITH_OTHER),
            Map.entry(Kind.ELEMENT, RuleFlaw.ELEMENT_WITH_OTHER),
            Map.entry(Kind.DURATION, RuleFlaw.DURATION_WITH_OTHER),
            Map.entry(Kind.DAY, RuleFlaw.DAY_WITH_OTHER),
            Map.entry(Kind.MOMENT, RuleFlaw.MOMENT_WITH_OTHER));

    private Unlike() {}

    /** Null when the two can be compared. */
    static @Nullable RuleFlaw flaw(Type left, Type right) {
        if (left.fits(right) || right.fits(left)) {
            return null;
        } else if (field(left, right)) {
            return RuleFlaw.FIELD_WITH_NUMBER;
        }
        return ADVICE.stream()
                .filter(entry -> left.kind() == entry.getKey() || right.kind() == entry.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(left.kind().number() ? RuleFlaw.NUMBER_WITH_TEXT : RuleFlaw.TEXT_WITH_NUMBER);
    }

    private static boolean field(Type left, Type right) {
        return (left.kind() == Kind.FIELD && right.kind().number())
                || (right.kind() == Kind.FIELD && left.kind().number());
    }
}
