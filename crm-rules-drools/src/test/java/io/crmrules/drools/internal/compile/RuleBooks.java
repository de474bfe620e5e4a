package io.crmrules.drools.internal.compile;

import io.crmrules.Checklist;
import java.util.Collection;
import org.kie.api.KieBase;

/** Books for tests that want to see what is compiled. */
public final class RuleBooks {

    private RuleBooks() {}

    /** Adds every base to {@code bases}. */
    public static RuleBook recording(Checklist checklist, Collection<KieBase> bases) {
        return new RuleBook(checklist, sources -> {
            KieBase base = RuleCompiler.compile(sources);
            bases.add(base);
            return base;
        });
    }
}
