package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.MilestoneType;
import io.crmrules.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of a stage.
 *
 * @param name as people call it; null: as the CRM says
 * @param type null: as the CRM says
 * @param milestone null: none
 * @param optional whether a deal may pass over it
 */
public record StageTerms(
        @Nullable String name,
        Stage.@Nullable Type type,
        @Nullable MilestoneType milestone,
        boolean optional) {

    static final StageTerms NONE = new StageTerms(null, null, null, false);
}
