package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Condition.All;
import io.crmrules.drools.internal.compile.tree.Condition.Either;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Source.From;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Set;

/** Whether a rule would try each of a list with each of another and of a third: a long deal has hundreds of each. */
final class Costs {

    private static final int MOST = 2;
    private static final Set<String> LISTS = Set.of(
            "tasks",
            "openTasks",
            "comments",
            "interactions",
            "stageChanges",
            "stageHistory",
            "ownerChanges",
            "milestones",
            "contacts",
            "answers",
            "conversations",
            "answersTo",
            "dueChanges",
            "fieldChanges",
            "deals",
            "others");

    private final Flaws flaws;
    private int lists;

    Costs(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(List<Condition> conditions) {
        conditions.forEach(this::check);
    }

    private void check(Condition condition) {
        if (condition instanceof Pattern pattern && pattern.source() instanceof From from && list(from.values())) {
            lists++;
            if (lists == MOST + 1) {
                flaws.add(RuleFlaw.TOO_MANY_LISTS, pattern.type().place(), String.valueOf(MOST));
            }
        } else if (condition instanceof All all) {
            check(all.parts());
        } else if (condition instanceof Either either) {
            either.parts().stream().findFirst().ifPresent(this::check);
        }
    }

    private static boolean list(Expression values) {
        String word = values instanceof Member member
                ? member.member().text()
                : values instanceof Call call ? call.word().text() : "";
        return LISTS.contains(word);
    }
}
