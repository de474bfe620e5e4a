package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What hangs on one deal, being collected.
 *
 * @param damaged kinds of which something is known to be missing here
 */
record DealFacts(
        List<Task> tasks,
        List<Comment> comments,
        List<Interaction> interactions,
        List<StageMoves.Entry> stages,
        Set<DataKind> damaged) {

    DealFacts() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                EnumSet.noneOf(DataKind.class));
    }

    Map<DataKind, Integer> sizes() {
        return Map.of(
                DataKind.TASKS, tasks.size(),
                DataKind.COMMENTS, comments.size(),
                DataKind.INTERACTIONS, interactions.size(),
                DataKind.STAGE_HISTORY, stages.size());
    }
}
