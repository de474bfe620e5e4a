package io.crmrules.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.support.Given;
import io.crmrules.support.NotByGuess;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of data a snapshot carries, and how far: of which types, from which moment on. That something never
 * happened is claimed only within it. Immutable.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(EnumSet.of(DataKind.TASKS, DataKind.INTERACTIONS))
 *         .narrowed(DataKind.INTERACTIONS, new Coverage.Span(Set.of("CALL"), october));
 * }</pre>
 *
 * <p>What is not carried makes criteria that require it not checkable. What is carried from a moment on, or of some
 * types, still allows all claims that look no further. What is there in spite of it is used, where it speaks for
 * somebody.
 */
public final class Coverage {

    private static final Set<String> OPEN = Set.of("OPEN");
    private static final Coverage EVERYTHING = new Coverage(EnumSet.allOf(DataKind.class), Map.of(), true, Set.of());

    private final Set<DataKind> provides;
    private final Map<DataKind, Span> spans;
    private final boolean exact;
    private final Set<DataKind> doubted;

    private Coverage(Set<DataKind> provides, Map<DataKind, Span> spans, boolean exact, Set<DataKind> doubted) {
        this.provides = Collections.unmodifiableSet(
                provides.isEmpty() ? EnumSet.noneOf(DataKind.class) : EnumSet.copyOf(provides));
        EnumMap<DataKind, Span> copy = new EnumMap<>(DataKind.class);
        copy.putAll(spans);
        this.spans = Collections.unmodifiableMap(copy);
        this.exact = exact;
        this.doubted = Set.copyOf(doubted);
    }

    /**
     * How far a kind is carried.
     *
     * @param types the names of the types that are carried, of {@link DataKind#types}; empty: all
     * @param from the moment from which on it is carried, that moment included; null: from the beginning
     */
    public record Span(Set<String> types, @Nullable Instant from) {
        /**
         * That a kind has these types is not asked here.
         *
         * @throws NullPointerException when the types or one of them is null
         */
        public Span {
            types = Given.set(types, "types");
        }

        /** Of tasks: those that are open, not those that were completed. */
        public static Span open() {
            return new Span(OPEN, null);
        }
    }

    /** Every kind, without limits. */
    public static Coverage everything() {
        return EVERYTHING;
    }

    /**
     * These kinds, without limits. When none of them is {@linkplain DataKind#ofCard of the card}, a snapshot of this
     * coverage carries besides those kinds of the card of which it has a value, unless it is {@link #exactly} this.
     */
    public static Coverage of(Set<DataKind> provides) {
        return new Coverage(
                Given.set(provides, "provides"), Map.of(), provides.stream().anyMatch(DataKind::ofCard), Set.of());
    }

    /** The same, and nothing else: what is not named is not carried, though it may be there. */
    public Coverage exactly() {
        return new Coverage(provides, spans, true, doubted);
    }

    /** Whether it holds whatever a CRM has. */
    boolean exact() {
        return exact;
    }

    /** Exactly what a CRM carries that has this content: the kinds of the card are added that need no naming. */
    public Coverage with(Content content) {
        Set<DataKind> all = EnumSet.noneOf(DataKind.class);
        all.addAll(provides);
        if (!exact) {
            content.kinds().stream().filter(DataKind::ofCard).forEach(all::add);
        }
        return new Coverage(all, spans, true, doubted);
    }

    /**
     * The same, with {@code kind} narrowed; a later call for the same kind replaces an earlier one. Narrowing carries
     * nothing that was not carried.
     *
     * @param kind of which less is known than of others
     * @param span how far it goes; both of its limits hold
     * @return another coverage; this one stays
     * @throws NullPointerException with the name of the argument that is null
     */
    public Coverage narrowed(DataKind kind, Span span) {
        EnumMap<DataKind, Span> more = new EnumMap<>(DataKind.class);
        more.putAll(spans);
        more.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(span, "span"));
        return new Coverage(provides, more, exact, doubted);
    }

    /** The same without those of {@code kinds} that it names: they are {@link #doubted}, and nothing is concluded from them. */
    public Coverage doubting(Set<DataKind> kinds) {
        Set<DataKind> believed = new HashSet<>(provides);
        believed.removeAll(kinds);
        Set<DataKind> rest = new HashSet<>(provides);
        rest.retainAll(kinds);
        rest.addAll(doubted);
        return new Coverage(believed, spans, exact, rest);
    }

    /** The kinds that were named and are not taken for carried; possibly none. */
    public Set<DataKind> doubted() {
        return doubted;
    }

    /** The kinds that are carried, within whatever limits; possibly none. */
    public Set<DataKind> provides() {
        return provides;
    }

    /** The kinds that are carried within limits only, each with its limits; possibly none. */
    public Map<DataKind, Span> spans() {
        return spans;
    }

    /** Whether {@code kind} is carried at all, if only within limits. */
    public boolean carries(DataKind kind) {
        return provides.contains(kind);
    }

    /** Whether {@code kind} is carried from {@code moment} on, that moment included; of its types perhaps some only. */
    public boolean carriesSince(DataKind kind, Instant moment) {
        Span span = spans.get(kind);
        return carries(kind)
                && (span == null || span.from() == null || !span.from().isAfter(moment));
    }

    /**
     * Whether {@code kind} is carried with these of its types; none named: with all.
     *
     * @param types the names of types, possibly none
     */
    public boolean carriesTypes(DataKind kind, Set<String> types) {
        Span span = spans.get(kind);
        if (span == null || span.types().isEmpty()) {
            return carries(kind);
        }
        return carries(kind) && span.types().containsAll(types.isEmpty() ? kind.types() : types);
    }

    /** Whether only what is open is carried of {@code kind}: nothing is known of tasks that were completed. */
    public boolean openOnly(DataKind kind) {
        Span span = spans.get(kind);
        return carries(kind) && span != null && span.types().equals(OPEN);
    }

    /**
     * Whether this type of {@code kind} is carried; since when is asked by {@link #carriesSince}.
     *
     * @param type of the enum whose names the kind has as {@linkplain DataKind#types types}
     */
    public boolean carriesType(DataKind kind, Enum<?> type) {
        Span span = spans.get(kind);
        return carries(kind)
                && (span == null || span.types().isEmpty() || span.types().contains(type.name()));
    }

    /** Whether the other carries the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage coverage && provides.equals(coverage.provides) && spans.equals(coverage.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provides, spans);
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.SNAPSHOT.json(Coverage.class);
    }
}
