package io.crmrules.drools.internal.compile.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTypesTest {

    @Test
    void whatever_a_fact_or_a_word_speaks_of_is_known() {
        assertThat(KnownTypes.byName().keySet())
                .contains("Deal", "Task", "Interaction.Type", "Stage.Type", "LeadSource.Kind", "MilestoneType")
                .contains("Role", "DataKind", "Portfolio", "OpenDeal", "CopiedText", "DealGroup.Member", "Refusals")
                .contains("ConversationGroup", "RequiredField", "Check", "Instant", "LocalDate", "Duration", "List")
                .doesNotContain("String", "CrmChecker", "Object")
                .hasSizeBetween(35, 70);
    }
}
