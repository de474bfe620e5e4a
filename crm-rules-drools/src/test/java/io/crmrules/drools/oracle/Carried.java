package io.crmrules.drools.oracle;

import io.crmrules.model.Coverage;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a snapshot says that it carries each kind of data: only within that can something be said not to be there. */
record Carried(Coverage coverage) {

    private static final Span EVERYTHING = new Span(Set.of(), null);
    private static final Set<String> CONTACTS = Set.of("CALL", "MEETING", "MESSAGE", "EMAIL");

    boolean kind(DataKind kind) {
        return coverage.provides().contains(kind);
    }

    /** Whether these types of a kind are there; none named: all there are. */
    boolean with(DataKind kind, Set<String> types) {
        Set<String> limited = span(kind).types();
        Set<String> asked = types.isEmpty() && kind == DataKind.INTERACTIONS ? CONTACTS : types;
        return kind(kind) && (limited.isEmpty() || (!asked.isEmpty() && limited.containsAll(asked)));
    }

    boolean since(DataKind kind, Instant moment) {
        Instant from = from(kind);
        return kind(kind) && (from == null || from.compareTo(moment) <= 0);
    }

    /** The moment from which on the kind is carried, null: from the beginning. */
    @Nullable
    Instant from(DataKind kind) {
        return span(kind).from();
    }

    private Span span(DataKind kind) {
        return coverage.spans().getOrDefault(kind, EVERYTHING);
    }
}
