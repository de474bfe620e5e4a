package io.crmrules.examples.harness.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.score.ScoreReport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Forecast;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores and funnels of the sample of amoCRM, as people read them. */
class MeasuresTest {

    private static final Path SAMPLES = Path.of("samples");

    private static CrmChecker checker;
    private static CrmSnapshot crm;
    private static ViolationReport report;

    @TempDir
    private Path folder;

    @BeforeAll
    static void check() throws IOException {
        checker = CrmChecker.builder()
                .policy(Policy.standard().rolesFrom(SAMPLES.resolve("amocrm-roles.yaml")))
                .language("ru")
                .build();
        crm = new AmoCrmExport()
                .read(SAMPLES.resolve("amocrm"), new ReadingOptions(null, null))
                .reference();
        report = checker.check(crm);
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static List<Object> row(Grid grid, String first) {
        return grid.rows().stream()
                .filter(row -> row.get(0).equals(first))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_person_of_few_deals_has_no_score() {
        Grid scores = Objects.requireNonNull(new ScoreTable(report.summary()).grid());

        assertThat(scores.title()).isEqualTo("Оценки");
        assertThat(row(scores, "Анна Лебедева")).startsWith("Анна Лебедева", "мало сделок", 9);
        assertThat(row(scores, "Компания")).startsWith("Компания").contains(25);
        assertThat(new ScoreTable(report.summary()).line()).matches("Оценка: \\d+(,\\d)? из 100\\.");
    }

    @Test
    void a_funnel_stands_with_and_without_deals_whose_stages_cannot_be_trusted() {
        Grid sales = new FunnelTables(report.summary()).grids().get(0);

        assertThat(sales.title()).isEqualTo("Воронка: Продажи");
        assertThat(row(sales, "КП отправлено"))
                .containsExactly("КП отправлено", 9, 8, "33,3 %", "37,5 %", "11,8 дн.", "8,2 дн.", 5, 0);
        assertThat(row(sales, "Выиграно, от всех")).startsWith("Выиграно, от всех", 1, 1, "4,2 %", "4,3 %");
        assertThat(sales.notes())
                .anyMatch(note -> note.startsWith("Сделок, этапу которых нельзя верить: 1 из 24."))
                .anyMatch(note -> note.startsWith("Больше всего застревает на этапе «Потребность выявлена»"));
    }

    @Test
    void each_score_is_written_with_all_that_it_is_made_of() throws IOException {
        Path file = new ScoreReport().write(report, folder);

        assertThat(file).hasFileName("report-score.txt");
        assertThat(Files.readString(file))
                .startsWith("Компания: ")
                .contains("Проверено сделок: 25.", "\nАнна Лебедева: оценки нет\n");
    }

    @Test
    void who_is_told_only_of_themselves_is_told_no_score_of_others() throws IOException {
        Portion all = Portion.of(report, Forecast.none(crm.takenAt()));
        Portion team = all.answeredBy(answers -> false).readBy("Отдел", "team", false);

        assertThat(Files.readString(new MarkdownReport().write(all, folder))).contains("## Оценки", "## Воронка");
        assertThat(Files.readString(new MarkdownReport().write(team, folder)))
                .doesNotContain("## Оценки", "## Воронка", "Воронку посчитать нельзя");
    }
}
