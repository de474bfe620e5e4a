package io.crmrules.rule;

import java.util.List;

/**
 * Where a criterion comes from: who asks for it, and where its files stand. Documents group and name criteria by it; no
 * verdict depends on it. Immutable.
 */
public final class Origin {

    private final List<String> sources;
    private final String group;
    private final boolean shipped;

    Origin(CriterionBuilder given) {
        this.sources = List.copyOf(given.sources);
        this.group = given.group;
        this.shipped = given.shipped;
    }

    /**
     * The documents that ask for it, possibly none: those of the checklist as "D0" to "D4", with the criterion in it
     * where there is one ("D0-1"); a company's own as it names them.
     */
    public List<String> sources() {
        return sources;
    }

    /**
     * The folder of its files within the checklist or the company's folder, with slashes ("tasks", "deals/large"),
     * possibly empty.
     */
    public String group() {
        return group;
    }

    /** Whether it belongs to the library; else it is a company's own. */
    public boolean shipped() {
        return shipped;
    }
}
