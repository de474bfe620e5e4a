package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.DataKind;
import io.crmrules.model.FieldChange;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts loose changes of one deal in order, in whatever order they stand. Where a row does not say what the deal left, that
 * is what it came to before; one that comes to what was there before is none.
 *
 * @param <T> the changes
 * @param <S> what changes
 */
public final class Chain<T, S> {

    /** Of moves. */
    public static final Chain<StageChange, ?> STAGES = new Chain<>(
            StageChange::at,
            StageChange::from,
            StageChange::to,
            (move, from) -> new StageChange(from, move.to(), move.at(), move.by()),
            Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS));

    /** Of handovers. */
    public static final Chain<OwnerChange, ?> OWNERS = new Chain<>(
            OwnerChange::at,
            OwnerChange::from,
            OwnerChange::to,
            (handover, from) -> new OwnerChange(from, handover.to(), handover.at(), handover.by()),
            Set.of(DataKind.OWNER_HISTORY));

    /** Of one field; a row that does not say what was there before leaves it empty. */
    public static final Chain<FieldChange, ?> FIELD = new Chain<>(
            FieldChange::at,
            change -> change.from().isEmpty() ? null : change.from(),
            FieldChange::to,
            (change, from) ->
                    new FieldChange(change.field(), from == null ? "" : from, change.to(), change.at(), change.by()),
            Set.of(DataKind.FIELD_HISTORY));

    private final Function<T, Instant> at;
    private final Function<T, @Nullable S> from;
    private final Function<T, S> to;
    private final BiFunction<T, @Nullable S, T> leaving;
    private final Set<DataKind> kinds;

    private Chain(
            Function<T, Instant> at,
            Function<T, @Nullable S> from,
            Function<T, S> to,
            BiFunction<T, @Nullable S, T> leaving,
            Set<DataKind> kinds) {
        this.at = at;
        this.from = from;
        this.to = to;
        this.leaving = leaving;
        this.kinds = kinds;
    }

    /**
     * Gives the changes that they are. Two of one moment have no order: what was left then is not known, unless they say it.
     *
     * @return what is not known of the deal then
     */
    public Set<DataKind> order(List<T> loose, Consumer<T> changes) {
        List<T> sorted = new ArrayList<>(loose);
        sorted.sort(Comparator.comparing(at));
        boolean known = true;
        T before = null;
        for (T change : sorted) {
            boolean same = before != null && to.apply(before).equals(to.apply(change));
            if (from.apply(change) != null) {
                changes.accept(change);
            } else if (!same) {
                known &= before == null || !at.apply(before).equals(at.apply(change));
                changes.accept(leaving.apply(change, before == null ? null : to.apply(before)));
            }
            before = change;
        }
        return known ? Set.of() : kinds;
    }
}
