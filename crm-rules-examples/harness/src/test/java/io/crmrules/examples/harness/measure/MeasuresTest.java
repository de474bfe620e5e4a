package io.crmrules.examples.harness.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.score.ScoreReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.User;
import io.crmrules.report.Forecast;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.score.Scores;
import io.crmrules.report.score.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
                .containsExactly("КП отправлено", 9, 8, "33,3 %", "37,5 %", "11,7 дн.", "8,2 дн.", 5, 0);
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
    void a_person_is_told_the_own_score_with_how_it_came_about() throws IOException {
        Portion anna = told(anna()).readBy("Анна Лебедева", "anna", true);

        Grid own = new ScoreTable(anna.report().summary()).grid();
        assertThat(own).isNotNull();
        assertThat(own.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("Анна Лебедева", "мало сделок", 9));
        assertThat(own.notes())
                .startsWith("Анна Лебедева: оценки нет")
                .anyMatch(note -> note.startsWith("Проверено сделок: 9."))
                .anyMatch(note -> note.endsWith("исправить 1 × 2 = 2; 2 × 100 : 9 = 22,2"));
        assertThat(Files.readString(new MarkdownReport().write(anna, folder)))
                .contains("## Оценки", "Проверено сделок: 9.")
                .doesNotContain("| Компания |", "## Воронка", "| Борис");
        assertThat(Files.readString(new HtmlReport().write(anna, folder)))
                .contains("Проверено сделок: 9.")
                .doesNotContain("Компания", "Воронка");
        assertThat(new ScoreReport().write(anna, folder)).content().startsWith("Анна Лебедева: оценки нет");
    }

    @Test
    void what_is_worth_a_question_stands_where_the_head_looks_and_is_not_told_to_whom_it_is_about() throws IOException {
        Portion all = Portion.of(signalled("ru"), Forecast.none(crm.takenAt()));
        Portion anna = all.answeredBy(Responsible.of(anna())::equals).readBy("Анна Лебедева", "anna", true);

        for (ReportWriter writer : List.of(new MarkdownReport(), new HtmlReport())) {
            assertThat(Files.readString(writer.write(all, folder)))
                    .contains(
                            "О чём стоит спросить",
                            "сделки, закрытые в нерабочее время по пять и больше за час",
                            "Это не нарушения",
                            "Сначала спросите.");
            assertThat(Files.readString(writer.write(anna, folder)))
                    .doesNotContain("О чём стоит спросить", "закрытые в нерабочее время");
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new XlsxReport().write(all, folder).toFile())) {
            assertThat(workbook.getSheet("О чём стоит спросить")).isNotNull();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        assertThat(new ScoreReport().write(all, folder))
                .content()
                .contains("  Анна Лебедева: сделки, закрытые в нерабочее время по пять и больше за час: 6\n");
        assertThat(new SignalTable(signalled("en").summary()).grid().rows())
                .containsExactly(
                        List.of("Анна Лебедева", "deals closed outside working hours, five or more in an hour", 6));
    }

    private static User anna() {
        return report.summary().users().stream()
                .filter(user -> user.id().equals("7100002"))
                .findFirst()
                .orElseThrow();
    }

    private static Portion told(User user) {
        return Portion.of(report, Forecast.none(crm.takenAt())).answeredBy(Responsible.of(user)::equals);
    }

    /** The same report in which somebody closed deals at night. */
    private static ViolationReport signalled(String language) {
        RunSummary run = report.summary();
        RunFacts facts = run.run();
        Scores scores = run.scores();
        return new ViolationReport(
                new RunSummary(
                        new RunFacts(
                                facts.id(),
                                facts.asOf(),
                                facts.takenAt(),
                                facts.zone(),
                                facts.profile(),
                                facts.policyHash(),
                                facts.version(),
                                language,
                                facts.deals(),
                                facts.coverage()),
                        run.results(),
                        run.users(),
                        run.people(),
                        run.dayGate(),
                        run.failures(),
                        run.sourceProblems(),
                        run.ruleProblems(),
                        run.notices(),
                        run.known(),
                        new Scores(
                                scores.company(),
                                scores.teams(),
                                scores.people(),
                                scores.systemic(),
                                List.of(new Signal(Signal.Kind.CLOSED_IN_BULK, anna(), 6))),
                        run.funnel()),
                report.violations());
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
