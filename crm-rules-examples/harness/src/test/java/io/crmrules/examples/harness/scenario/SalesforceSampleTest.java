package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.DataKind;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesforceSampleTest {

    private static final String NAME = "salesforce";

    @TempDir
    Path folder;

    private static String deal(int number) {
        return "006Qy00000Dl" + String.format("%03d", number) + "IAV";
    }

    private static String lead(int number) {
        return "00QQy00000Le00" + number + "MAF";
    }

    private static String user(int number) {
        return " USER 005Qy000002Us0" + number + "IAP";
    }

    private static List<String> planted() {
        String anna = user(1);
        String jonas = user(2);
        String lena = user(3);
        return List.of(
                "close-date-passed DEAL " + deal(18) + anna,
                "conversation-without-comment INTERACTION 00TQy0000000022AAA" + lena,
                "deal-of-dismissed-user DEAL " + deal(15) + " ROLE HEAD_OF_SALES",
                "deal-without-contact DEAL " + deal(23) + jonas,
                "deal-without-task DEAL " + deal(11) + anna,
                "deal-without-task DEAL " + lead(1) + anna,
                "lost-without-authority DEAL " + deal(17) + lena,
                "missed-call-not-returned INTERACTION 00TQy0000000039AAA" + anna,
                "moved-back DEAL " + deal(16) + jonas,
                "overdue-task TASK 00TQy0000000019AAA" + jonas,
                "overdue-task TASK 00TQy0000000034AAA" + lena,
                "refusal-without-reason DEAL " + deal(21) + user(4),
                "required-field-missing DEAL " + deal(23) + jonas,
                "slow-first-response DEAL " + lead(1) + anna,
                "slow-first-response DEAL " + lead(2) + jonas,
                "stage-behind-facts DEAL " + deal(14) + anna,
                "stale-deal DEAL " + deal(20) + lena,
                "stuck-in-stage DEAL " + deal(19) + jonas,
                "unprocessed-lead DEAL " + lead(1) + anna);
    }

    @Test
    void what_is_planted_is_found_and_nothing_else() throws UnreadableExportException {
        assertThat(Sample.answered(Sample.mapped(NAME).check())).containsExactlyInAnyOrderElementsOf(planted());
    }

    @Test
    void all_is_checkable_but_what_this_company_does_not_have() throws UnreadableExportException {
        ViolationReport report = Sample.mapped(NAME).check();
        assertThat(report.summary().failures()).isEmpty();
        assertThat(Sample.missing(report)).containsOnly("CONDITIONAL_REFUSAL", "CURRENCY", "LEAD_SOURCES", "ROLES");
    }

    @Test
    void what_is_of_something_else_is_counted_and_no_loss() throws UnreadableExportException {
        assertThat(Sample.mapped(NAME).crm().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.lost()).isEmpty())
                .extracting(SourceProblem::problem)
                .isEqualTo("Rows that hang on something else than deals and their customers: 1 (00TQy0000000044AAA).");
    }

    @Test
    void without_a_word_of_the_company_only_what_the_files_prove_is_claimed() throws UnreadableExportException {
        Sample bare = Sample.unmapped(NAME);
        assertThat(bare.crm().coverage().provides())
                .containsOnly(
                        DataKind.TASKS,
                        DataKind.STAGE_HISTORY,
                        DataKind.STAGE_AUTHORS,
                        DataKind.AMOUNTS,
                        DataKind.NOTES,
                        DataKind.CLOSE_DATES,
                        DataKind.REFUSAL_REASONS,
                        DataKind.USER_STATUS);
        assertThat(Sample.findings(bare.check()))
                .containsExactlyInAnyOrder(
                        "close-date-passed DEAL " + deal(18),
                        "deal-of-dismissed-user DEAL " + deal(15),
                        "deal-without-task DEAL " + deal(11),
                        "overdue-task TASK 00TQy0000000019AAA",
                        "overdue-task TASK 00TQy0000000034AAA",
                        "refusal-without-reason DEAL " + deal(21),
                        "stuck-in-stage DEAL " + deal(19),
                        "unprocessed-lead DEAL " + lead(1));
    }

    @Test
    void the_weekly_export_says_the_same_in_its_own_spelling() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", NAME))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                Files.write(folder.resolve(file.getFileName().toString()), weekly(Files.readAllLines(file)));
            }
        }
        assertThat(Sample.answered(Sample.mapped(NAME, folder).check())).containsExactlyInAnyOrderElementsOf(planted());
    }

    private static List<String> weekly(List<String> rows) {
        List<String> headings = List.of(rows.get(0).replace("\"", "").split(","));
        List<String> written = new ArrayList<>(rows.subList(0, 1));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.substring(1, row.length() - 1).split("\",\"", -1);
            written.add(IntStream.range(0, cells.length)
                    .mapToObj(i -> '"' + weekly(headings.get(i), cells[i]) + '"')
                    .collect(Collectors.joining(",")));
        }
        return written;
    }

    private static String weekly(String heading, String cell) {
        return switch (cell) {
            case "true" -> "1";
            case "false" -> "0";
            case "" -> heading.endsWith("Id") ? "000000000000000AAA" : "";
            default ->
                cell.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)$", "$1 00:00:00")
                        .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(.*)\\.000Z$", "$1 $2");
        };
    }
}
