package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Doubts a CRM that names several kinds of what happens to deals, and of many deals nothing has happened to any. The check
 * does that itself where it sees all of them; of those that come one by one it looks at the first only.
 */
final class Silence {

    private static final int MANY = 30;
    private static final List<TableType> TOLD = List.of(
            TableType.TASKS,
            TableType.COMMENTS,
            TableType.INTERACTIONS,
            TableType.STAGE_CHANGES,
            TableType.OWNER_CHANGES,
            TableType.FIELD_CHANGES,
            TableType.MILESTONES);

    private Silence() {}

    static Coverage doubted(Coverage coverage, Collection<DealDraft> deals) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        TOLD.forEach(type -> kinds.addAll(type.kinds()));
        long named = kinds.stream().filter(coverage::carries).count();
        boolean doubtful = named > 1 && deals.size() >= MANY && deals.stream().noneMatch(deal -> deal.told(kinds));
        return doubtful ? coverage.doubting(kinds) : coverage;
    }
}
