package io.crmrules.examples.harness.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import io.crmrules.model.SourceProblem;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();
    private final JsonCursor place = JsonCursor.root("tasks.json", "TASKS", NullNode.getInstance(), problems);

    @Test
    void what_is_counted_is_told_once_with_its_first_examples() {
        for (int lead = 1; lead <= 7; lead++) {
            place.count("Tasks of leads that are not here", "lead " + lead, "Maybe a page is missing.");
            place.count("Users who are not listed", "7", "");
        }
        assertThat(problems.all())
                .extracting(SourceProblem::problem)
                .containsExactly(
                        "Tasks of leads that are not here: 7 (lead 1, lead 2, lead 3, lead 4, lead 5, ...).",
                        "Users who are not listed: 7 (7).");
    }

    @Test
    void what_concerns_the_whole_export_is_never_lost_among_records() {
        for (int i = 0; i < 1_200; i++) {
            place.report("broken", "");
        }
        problems.addOverall("tasks", "Page 2 is missing.", "");
        assertThat(problems.all()).hasSize(1_002);
        assertThat(problems.all())
                .extracting(SourceProblem::problem)
                .contains("Page 2 is missing.", "200 more problems of single records are not listed.");
    }
}
