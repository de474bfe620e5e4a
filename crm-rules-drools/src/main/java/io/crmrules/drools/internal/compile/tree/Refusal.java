package io.crmrules.drools.internal.compile.tree;

import io.crmrules.rule.source.RuleFlaw;
import java.util.List;

/** Why a file is no rule that may be used. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuleFlaw flaw;
    private final transient Place place;
    private final transient List<String> values;

    /** @param values what the words of the flaw name */
    public Refusal(RuleFlaw flaw, Place place, String... values) {
        super(flaw + " at " + place, null, false, false);
        this.flaw = flaw;
        this.place = place;
        this.values = List.of(values);
    }

    public RuleFlaw flaw() {
        return flaw;
    }

    public Place place() {
        return place;
    }

    public List<String> values() {
        return values;
    }
}
