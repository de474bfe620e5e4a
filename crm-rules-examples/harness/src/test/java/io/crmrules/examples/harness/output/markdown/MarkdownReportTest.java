package io.crmrules.examples.harness.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReportTest {

    @TempDir
    private Path folder;

    private List<String> written(ViolationReport report) throws IOException {
        return Files.readAllLines(new MarkdownReport().write(report, folder));
    }

    @Test
    void tells_whether_the_day_may_be_closed_and_why_not() throws IOException {
        assertThat(written(Reports.ordinary("ru")))
                .startsWith(
                        "# Порядок в CRM: 20.11.2026 18:05",
                        "",
                        "**Рабочий день закрыть нельзя.**",
                        "",
                        "- Дефект overdue-task: 2",
                        "- Неизвестно: Дефект own-rule (в правиле произошёл сбой)",
                        "- Не учтено, потому что CRM об этом не сообщает: Дефект stage-behind-facts");
        assertThat(written(Reports.clean())).contains("**The day may be closed.**");
    }

    @Test
    void tells_what_came_out_for_each_criterion_the_worst_first() throws IOException {
        assertThat(written(Reports.ordinary("en")))
                .containsSequence("| Defect overdue-task | critical | violated | 1 | 0 | 28 | 2 | ₽10"
                        + " | All is well: overdue-task |  |")
                .contains("| Defect own-rule | minor | rule failed | 0 | 0 | 28 | 2 |  | All is well: own-rule"
                        + " | the rule failed, there may be more violations |");
    }

    @Test
    void tells_a_deal_once_with_who_answers_and_what_follows() throws IOException {
        assertThat(written(Reports.ordinary("en")))
                .containsSequence(
                        "## Where to begin",
                        "",
                        "- [Сделка 1](<https://crm.example/deals/1>) · ООО «Ромашка»",
                        "  - **critical** Анна · Задача «=1+1» просрочена. · 1 h",
                        "    - **critical** Анна · Ничего не происходит. · 1 h");
    }

    @Test
    void tells_what_is_settled_for_itself() throws IOException {
        assertThat(written(Reports.ordinary("ru")))
                .containsSequence(
                        "## Разобрать: случилось, исправлять уже нечего",
                        "",
                        "- [Сделка 2](<https://crm.example/deals/2>) · ООО «Ромашка»",
                        "  - **критично** Руководитель отдела продаж · Ответили через 5 ч.");
    }

    @Test
    void tells_where_to_begin_and_how_many_more_there_are() throws IOException {
        List<String> lines = written(Reports.large(25));

        assertThat(lines.stream().filter(line -> line.startsWith("- ["))).hasSize(20);
        assertThat(lines).contains("Ещё: 5");
    }

    @Test
    void lets_no_text_format_or_link_or_run() throws IOException {
        ViolationReport report = Reports.hostile("en");
        for (int number = 0; number < report.violations().size(); number++) {
            ViolationReport one =
                    new ViolationReport(report.summary(), report.violations().subList(number, number + 1));
            String text = String.join("\n", written(one));

            assertThat(text.replace("](<https://crm.example/deals/", ""))
                    .doesNotContain("<", "http:", "https:", "javascript:")
                    .doesNotContainPattern("(?<!\\\\)[`\\[\\]]")
                    .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
            assertThat(text.lines().filter(line -> line.startsWith("#"))).hasSize(6);
        }
    }
}
