package io.crmrules.examples.harness.export.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of a pipeline; null: as the CRM says.
 *
 * @param name as people call it
 * @param main whether its deals are held to having a next task
 * @param archived whether it is out of use
 */
public record PipelineTerms(
        @Nullable String name,
        @Nullable Boolean main,
        @Nullable Boolean archived) {

    static final PipelineTerms NONE = new PipelineTerms(null, null, null);
}
