package io.crmrules.drools.internal.why.eval;

import io.crmrules.rule.Check;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known where an expression stands.
 *
 * @param self what is matched; null between patterns
 * @param bound by the names with which the rule calls them, in the order in which it named them
 * @param check the words of policy and calendar
 */
public record Env(@Nullable Object self, Map<String, @Nullable Object> bound, Check check) {

    public static Env of(Check check) {
        return new Env(null, Map.of(), check);
    }

    /** The same about this object. */
    public Env about(@Nullable Object object) {
        return new Env(object, bound, check);
    }

    /** The same with one more name. */
    public Env with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(bound);
        more.put(name, value);
        return new Env(self, Collections.unmodifiableMap(more), check);
    }
}
