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
                        "**Рабочий день закрыть нельзя: есть критичные нарушения.**",
                        "",
                        "- Всё хорошо: overdue-task — нарушений: 2",
                        "- Всё хорошо: own-rule — неизвестно, в правиле произошёл сбой");
        assertThat(written(Reports.clean())).contains("**The day may be closed.**");
    }

    @Test
    void tells_what_came_out_for_each_criterion_the_worst_first() throws IOException {
        assertThat(written(Reports.ordinary("en")))
                .containsSequence(
                        "| All is well: overdue-task | critical | violated | 1 | 28 | 10\u00a0RUB |  |",
                        "| All is well: stale-deal | major | violated | 1 | 28 | 10\u00a0RUB |  |",
                        "| All is well: own-rule | minor | rule failed | 0 | 28 |  | the rule failed, there may be more"
                                + " violations |");
    }

    @Test
    void tells_one_cause_once() throws IOException {
        assertThat(written(Reports.ordinary("en")).stream().filter(line -> line.startsWith("- **")))
                .containsExactly("- **critical** [Сделка 1](<https://crm.example/deals/1>) · Анна · Задача «=1+1»"
                        + " просрочена. (consequences: 1)");
    }

    @Test
    void tells_where_to_begin_and_how_many_more_there_are() throws IOException {
        List<String> lines = written(Reports.large(25));

        assertThat(lines.stream().filter(line -> line.startsWith("- **"))).hasSize(20);
        assertThat(lines).contains("Ещё нарушений: 5");
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
