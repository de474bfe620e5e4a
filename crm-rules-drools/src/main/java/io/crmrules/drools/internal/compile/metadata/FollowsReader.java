package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.rule.Telling.Explanation;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code @follows( "junk-task of the subject, unprocessed-lead if open, deal-of-dismissed-user if $unassigned" )}:
 * criteria whose finding explains that of the rule, perhaps only when both speak of the same subject, only when it is
 * open, or only when something bound is true.
 */
final class FollowsReader {

    private static final String NAME = "follows";
    private static final Pattern CLAUSE = Pattern.compile("(\\S+)(\\s+of\\s+the\\s+subject)?(?:\\s+if\\s+(\\S+))?");

    private final Annotations annotations;
    private final Vocabulary known;

    FollowsReader(Annotations annotations, Vocabulary known) {
        this.annotations = annotations;
        this.known = known;
    }

    List<Explanation> read() {
        return annotations.listed(NAME).stream().map(this::clause).toList();
    }

    private Explanation clause(String text) {
        Matcher clause = CLAUSE.matcher(text);
        if (!clause.matches()) {
            annotations.problem(NAME, RuleFlaw.BAD_FOLLOWS, null, text);
            return Explanation.of(text);
        }
        String condition = clause.group(3) == null ? "" : clause.group(3);
        boolean openOnly = condition.equals("open");
        boolean bound = !condition.isEmpty() && !openOnly;
        if (bound) {
            refuseUnfit(condition);
        }
        return new Explanation(
                clause.group(1), clause.group(2) != null, openOnly, bound ? Vocabulary.bare(condition) : null);
    }

    /** A condition is part of the evidence: without it nobody could tell why one finding follows from the other. */
    private void refuseUnfit(String condition) {
        Set<String> unsaid = annotations.words("unsaid");
        if (!condition.startsWith("$") || !known.binds(condition)) {
            annotations.unbound(NAME, condition, known);
        } else if (unsaid.contains(condition)) {
            annotations.problem(NAME, RuleFlaw.UNSAID_FOLLOWS, null, condition);
        }
    }
}
