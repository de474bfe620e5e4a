package io.crmrules.drools.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.MutationReport.Mutant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

    private static final String RULE = """
            rule "old-deal"
                @parameters( "maxDays = 3" ) @since( "$created" ) @message( "Created {created}" )
            when
                $deal : Deal( open, $created : createdAt, createdAt < check.daysAgo( "old-deal.maxDays", this ),
                              amount == null || note == "x" )
            then
                violations.report( $deal );
            end
            """;
    private static final String OLD = """
            now: 2026-11-20T18:05:00+03:00
            cases:
              - name: a week old
                deal: {}
                violated: [{ subject: DEAL D-1 }]
            """;
    private static final String ALL = """
              - name: won
                deal: { stage: won }
                holds: true
              - name: as old as it may be
                deal: { createdAt: 2026-11-17T18:05:00+03:00 }
                holds: true
              - name: a second older
                deal: { createdAt: 2026-11-17T18:04:59+03:00 }
                violated: [{ subject: DEAL D-1 }]
              - name: with a note
                deal: { note: x, amount: { value: 5, currency: RUB } }
                violated: [{ subject: DEAL D-1 }]
              - name: with an amount
                deal: { amount: { value: 5, currency: RUB } }
                holds: true
            """;

    @TempDir
    private Path rules;

    private MutationReport mutate(String cases) throws IOException {
        Files.writeString(rules.resolve("old-deal.drl"), RULE);
        Files.writeString(rules.resolve("old-deal.cases.yaml"), cases);
        return RuleCases.mutate(rules);
    }

    @Test
    void what_no_case_notices_is_listed_with_its_line() throws IOException {
        MutationReport report = mutate(OLD);

        assertThat(report.survivors())
                .extracting(Mutant::name)
                .contains(
                        "maxDays = 4 for 3",
                        "without open",
                        "createdAt < check.daysAgo( \"old-deal.maxDays\", this ) with <=",
                        "amount == null || note == \"x\" without note == \"x\"")
                .doesNotContain("open with !", "createdAt < check.daysAgo( \"old-deal.maxDays\", this ) with >=");
        assertThat(report.score()).isBetween(20.0, 80.0);
        assertThat(report.toString()).contains(rules.resolve("old-deal.drl") + ":4: no case notices: without open\n");
    }

    @Test
    void cases_on_both_sides_of_every_condition_notice_everything() throws IOException {
        MutationReport report = mutate(OLD + ALL);

        assertThat(report.survivors()).isEmpty();
        assertThat(report.score()).isEqualTo(100.0);
        assertThat(report.mutants()).hasSizeGreaterThan(12);
    }

    @Test
    void an_equivalent_mutant_is_excluded_with_its_reason_and_has_to_be_one() throws IOException {
        MutationReport report = mutate(OLD + "equivalent:\n"
                + "  - { mutant: without open, reason: nobody closes deals }\n"
                + "  - { mutant: open with !, reason: wrong }\n");

        assertThat(report.survivors()).extracting(Mutant::name).doesNotContain("without open");
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("'open with !' is said to be equivalent, and there is no such mutant, or a case notices it.");
    }

    @Test
    void an_entry_without_a_reason_is_a_problem() throws IOException {
        assertThat(mutate(OLD + "equivalent: [{ mutant: without open }]\n").problems())
                .singleElement()
                .asString()
                .contains("equivalent[0]: names no mutant with a reason");
    }
}
