package io.crmrules.examples.harness.output.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.HostileStrings;
import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitReportTest {

    @TempDir
    private Path folder;

    private Document written(ViolationReport report) throws Exception {
        Path file = new JUnitReport().write(report, folder);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static Element testCase(Document document, String name) {
        var cases = document.getElementsByTagName("testcase");
        return IntStream.range(0, cases.getLength())
                .mapToObj(number -> (Element) cases.item(number))
                .filter(element -> element.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element only(Element testCase) {
        assertThat(testCase.getElementsByTagName("*").getLength()).isEqualTo(1);
        return (Element) testCase.getElementsByTagName("*").item(0);
    }

    @Test
    void counts_its_cases() throws Exception {
        Element suite = (Element) written(Reports.ordinary("en"))
                .getElementsByTagName("testsuite")
                .item(0);

        assertThat(suite.getAttribute("tests")).isEqualTo("6");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-20T15:05:00Z");
    }

    @Test
    void a_violated_criterion_failed() throws Exception {
        Element failure = only(testCase(written(Reports.ordinary("en")), "overdue-task"));

        assertThat(failure.getTagName()).isEqualTo("failure");
        assertThat(failure.getAttribute("message")).isEqualTo("Defect overdue-task: 1");
        assertThat(failure.getAttribute("type")).isEqualTo("CRITICAL");
        assertThat(failure.getTextContent()).isEqualTo("Сделка 1 (D-1): Задача «=1+1» просрочена.\n");
    }

    @Test
    void a_criterion_without_its_data_was_skipped() throws Exception {
        Element skipped = only(testCase(written(Reports.ordinary("en")), "stage-behind-facts"));

        assertThat(skipped.getTagName()).isEqualTo("skipped");
        assertThat(skipped.getAttribute("message")).contains("milestones").contains("roles of users");
    }

    @Test
    void a_failed_rule_has_an_error() throws Exception {
        Element error = only(testCase(written(Reports.ordinary("en")), "own-rule"));

        assertThat(error.getTagName()).isEqualTo("error");
        assertThat(error.getTextContent()).isEqualTo("D-17: threw <a> & ]]> .\n");
    }

    @Test
    void what_is_settled_is_told_and_no_failure() throws Exception {
        Element told = only(testCase(written(Reports.ordinary("en")), Reports.SLOW));

        assertThat(told.getTagName()).isEqualTo("system-out");
        assertThat(told.getTextContent()).isEqualTo("""
                        To discuss: happened and already put right or cannot be undone
                        Сделка 2 (D-2): Ответили через 5 ч.
                        """);
    }

    @Test
    void a_criterion_in_order_passed() throws Exception {
        Element passed = testCase(written(Reports.ordinary("en")), "moved-back");

        assertThat(passed.getElementsByTagName("*").getLength()).isZero();
        assertThat(passed.getAttribute("classname")).isEqualTo("crm-rules.tasks");
    }

    @Test
    void tells_the_first_violations_and_how_many_more() throws Exception {
        Element failure = only(testCase(written(Reports.large(25)), "overdue-task"));

        assertThat(failure.getTextContent().lines()).hasSize(21).endsWith("Ещё: 5");
    }

    @Test
    void is_xml_whatever_the_texts() throws Exception {
        for (int number = 0; number < HostileStrings.all().size(); number++) {
            String text = HostileStrings.all().get(number);
            ViolationReport report = Reports.hostile("en");
            ViolationReport one =
                    new ViolationReport(report.summary(), report.violations().subList(number, number + 1));

            Element failure = only(testCase(written(one), "overdue-task"));

            assertThat(failure.getTextContent().lines()).as(text).hasSize(1);
        }
    }
}
