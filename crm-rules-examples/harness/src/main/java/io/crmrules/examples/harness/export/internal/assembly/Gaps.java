package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.model.DataKind;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is not known of a deal whose history has gaps, or does not lead to today's stage or owner: it is not whole. */
final class Gaps {

    private static final Set<DataKind> STAGES = Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);

    private Gaps() {}

    /** @param moves in the order of time */
    static Set<DataKind> ofStages(List<StageChange> moves, Stage today) {
        Stage at = moves.isEmpty() ? today : moves.get(0).from();
        boolean whole = true;
        for (StageChange move : moves) {
            whole &= move.from() == null || at == null || move.from().equals(at);
            at = move.to();
        }
        return whole && today.equals(at) ? Set.of() : STAGES;
    }

    /** @param changes in any order */
    static Set<DataKind> ofOwners(List<OwnerChange> changes, @Nullable User today) {
        OwnerChange last =
                changes.stream().max(Comparator.comparing(OwnerChange::at)).orElse(null);
        return last == null || last.to().equals(today) ? Set.of() : Set.of(DataKind.OWNER_HISTORY);
    }
}
