package io.crmrules.policy.lint;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says, and where. For whoever resolves policies: a doubt is told at the line that causes it.
 *
 * @param file as people call it
 * @param line from 1, or 0 when there are no lines
 * @param path the keys that lead to it
 * @param pipeline null when said of the company
 * @param criterion empty when said of no criterion
 * @param key what it says something about
 * @param value as it was written
 * @param own whether the company says it, not a shipped profile
 */
public record PolicyEntry(
        String file,
        int line,
        String path,
        @Nullable String pipeline,
        String criterion,
        String key,
        Object value,
        boolean own) {

    /** The term of the company that it is about, null when it is about none. */
    @Nullable
    CompanyTerm term() {
        return criterion.isEmpty() ? CompanyTerm.of(key) : null;
    }

    boolean about(String criterionId, String key) {
        return criterion.equals(criterionId) && this.key.equals(key);
    }

    PolicyProblem problem(String problem, String hint) {
        return new PolicyProblem(file, line, path, problem, hint);
    }
}
