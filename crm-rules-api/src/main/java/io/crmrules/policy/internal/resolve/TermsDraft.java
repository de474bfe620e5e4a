package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Misfit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What has been decided about the terms of the company so far. */
final class TermsDraft {

    private final Problems problems;
    private final Map<CompanyTerm, Object> decided = new EnumMap<>(CompanyTerm.class);

    TermsDraft(Problems problems) {
        this.problems = problems;
    }

    TermsDraft copy() {
        TermsDraft copy = new TermsDraft(problems);
        copy.decided.putAll(decided);
        return copy;
    }

    /** Decides when the statement is about a term. */
    void apply(Statement statement) {
        CompanyTerm term = CompanyTerm.of(statement.key());
        if (term == null) {
            return;
        }
        if (statement.pipeline() != null && !term.perPipeline()) {
            problems.add(statement.problem(
                    "is the same in all pipelines",
                    "Maybe say it under " + term.group() + " at the top, for the whole company."));
            return;
        }
        try {
            decided.put(term, term.read(statement.value()));
        } catch (Misfit misfit) {
            problems.add(statement.problem(misfit.problem(), misfit.hint()));
        }
    }

    /** The terms by their ids. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (CompanyTerm term : CompanyTerm.values()) {
            values.put(term.id(), decided.getOrDefault(term, term.parameter().defaultValue()));
        }
        return values;
    }
}
