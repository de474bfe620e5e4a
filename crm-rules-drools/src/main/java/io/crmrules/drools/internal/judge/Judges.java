package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.util.Collection;

/** A judge for each scope. */
public record Judges(Judge deals, Judge users, Judge crm) implements AutoCloseable {

    public static Judges of(RuleBook book, Collection<Criterion> criteria) {
        return new Judges(
                judge(book, criteria, Scope.DEAL), judge(book, criteria, Scope.USER), judge(book, criteria, Scope.CRM));
    }

    private static Judge judge(RuleBook book, Collection<Criterion> criteria, Scope scope) {
        return new Judge(
                book,
                criteria.stream()
                        .filter(criterion -> criterion.judgement().scope() == scope)
                        .toList());
    }

    @Override
    public void close() {
        deals.close();
        users.close();
        crm.close();
    }
}
