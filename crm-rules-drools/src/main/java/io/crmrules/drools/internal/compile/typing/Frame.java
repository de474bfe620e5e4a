package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression can see where it stands: what is bound, what is matched, and what is known to be there. */
public final class Frame {

    private static final String SELF = "this";

    private final Map<String, Typed> bound;
    private final Set<String> there;
    private final @Nullable Type self;
    private final String selfName;

    private Frame(Map<String, Typed> bound, Set<String> there, @Nullable Type self, String selfName) {
        this.bound = bound;
        this.there = there;
        this.self = self;
        this.selfName = selfName;
    }

    /** Of a rule's beginning. */
    public static Frame empty() {
        return new Frame(Map.of(), Set.of(), null, SELF);
    }

    /** Within a pattern of this type. */
    public Frame within(Type type, @Nullable String binding) {
        return new Frame(bound, there, type, binding == null ? SELF : binding);
    }

    /** Behind the pattern. */
    public Frame outside() {
        Set<String> left = new LinkedHashSet<>(there);
        left.removeIf(path -> path.equals(SELF) || path.startsWith(SELF + "."));
        return new Frame(bound, left, null, SELF);
    }

    public Frame with(String name, Typed value) {
        Map<String, Typed> more = new LinkedHashMap<>(bound);
        more.put(name, value);
        return new Frame(more, there, self, selfName);
    }

    /** Where these are there. */
    public Frame knowing(Collection<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        Set<String> more = new LinkedHashSet<>(there);
        more.addAll(paths);
        return new Frame(bound, more, self, selfName);
    }

    /** With what both have bound. */
    public Frame common(Frame other) {
        Map<String, Typed> both = new LinkedHashMap<>(bound);
        both.keySet().retainAll(other.bound.keySet());
        Set<String> known = new LinkedHashSet<>(there);
        known.retainAll(other.there);
        return new Frame(both, known, self, selfName);
    }

    public Map<String, Typed> bound() {
        return bound;
    }

    public @Nullable Type self() {
        return self;
    }

    /** What the matched itself is called in paths. */
    public String selfName() {
        return selfName;
    }

    public boolean knows(@Nullable String path) {
        return path != null && there.contains(path);
    }
}
