package io.crmrules.drools.internal.compile.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * A pattern that matches facts of the engine: one without {@code from}.
 *
 * @param pattern the pattern
 * @param within what it stands in ("not", "accumulate"), the innermost; empty for a fact that the rule matches itself
 */
record FactPattern(PatternDescr pattern, String within) {

    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            NotDescr.class, "not", ExistsDescr.class, "exists", ForallDescr.class, "forall", OrDescr.class, "or");

    /** Those in {@code condition}, at whatever depth, in their order. */
    static List<FactPattern> in(BaseDescr condition) {
        List<FactPattern> found = new ArrayList<>();
        collect(condition, "", found);
        return found;
    }

    private static void collect(BaseDescr descr, String within, List<FactPattern> found) {
        if (descr instanceof PatternDescr pattern) {
            collect(pattern, within, found);
        } else if (descr instanceof ConditionalElementDescr element) {
            String inner = ELEMENTS.getOrDefault(descr.getClass(), within);
            element.getDescrs().forEach(part -> collect(part, inner, found));
        }
    }

    private static void collect(PatternDescr pattern, String within, List<FactPattern> found) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            collect(accumulate.getInput(), "accumulate", found);
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            collect(collect.getInputPattern(), "collect", found);
        } else if (!(pattern.getSource() instanceof FromDescr)) {
            found.add(new FactPattern(pattern, within));
        }
    }

    /** Whether the rule matches it itself, once for each such fact. */
    boolean positive() {
        return within.isEmpty();
    }

    /** As it was written; empty when it names none. */
    String type() {
        return pattern.getObjectType() == null ? "" : pattern.getObjectType();
    }

    /** Whether it asks for an entry point or a window. */
    boolean streamed() {
        return pattern.getSource() != null || !pattern.getBehaviors().isEmpty();
    }

    int line() {
        return Math.max(pattern.getLine(), 0);
    }
}
