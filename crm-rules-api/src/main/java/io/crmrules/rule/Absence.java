package io.crmrules.rule;

import io.crmrules.model.DataKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of data from whose absence a criterion concludes: unless it is carried, whole and from a moment on, nothing is
 * said of the deal.
 *
 * @param kind of data
 * @param types the names of those of its types that matter; empty: all
 * @param typeBinding the binding that holds the type that matters, null when {@code types} say it
 * @param from the binding that holds the moment from which on it must be carried, a moment that is not known being the
 *     beginning of time; null: from the creation of the deal on
 */
public record Absence(
        DataKind kind,
        Set<String> types,
        @Nullable String typeBinding,
        @Nullable String from) {

    public Absence {
        types = Set.copyOf(types);
    }
}
