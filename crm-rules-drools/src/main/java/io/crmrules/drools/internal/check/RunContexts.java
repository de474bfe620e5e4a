package io.crmrules.drools.internal.check;

import io.crmrules.CheckerSettings;
import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Masks;
import io.crmrules.report.ValueFormat;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Hints;
import io.crmrules.support.Words;
import java.util.Set;
import java.util.TreeSet;

/** What the runs of a checker have to know, before it is known in which CRM. */
final class RunContexts {

    private RunContexts() {}

    /** Throws an {@link IllegalArgumentException} when nothing speaks the language. */
    static RunContext of(CheckerSettings settings, RuleBook book, PolicyInForce policy, CriteriaInForce inForce) {
        String language = known(settings.language(), book);
        return new RunContext(
                policy,
                new CriterionIndex(inForce.criteria()),
                language,
                new ValueFormat(language, policy.zone(), Masks.of(settings.personalData(), language)),
                settings.budgets(),
                inForce.unlisted(),
                false,
                Set.of(),
                Set.of());
    }

    /** In which crm-rules speaks or a criterion does: the others then speak English. */
    private static String known(String language, RuleBook book) {
        Set<String> known = new TreeSet<>(Words.LANGUAGES);
        for (Criterion criterion : book.criteria()) {
            known.addAll(criterion.texts().keySet());
        }
        if (!known.contains(language)) {
            throw new IllegalArgumentException(
                    "There is no language " + Hints.quote(language) + ". " + Hints.maybe(language, known));
        }
        return language;
    }
}
