package io.crmrules.examples.harness.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportInBrowserTest {

    /** One for all tests: a browser that knows its profile starts faster. */
    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void open() {
        browser = Chromium.installed(folder);
    }

    private Document seen(ViolationReport report, String fragment) throws IOException, InterruptedException {
        Chromium.Seen seen = browser.open(new HtmlReport().write(report, folder), fragment);
        assertThat(seen.complaints()).as("what the browser complained of").isEmpty();
        return seen.page();
    }

    private static List<String> slot(Document page, String name) {
        return page.select("#table tbody [data-slot=" + name + "]").eachText();
    }

    @Test
    void the_script_makes_the_rows_that_the_page_was_written_with() throws IOException, InterruptedException {
        Path file = new HtmlReport().write(Reports.ordinary("ru"), folder);
        List<String> written = rows(Jsoup.parse(file));

        assertThat(rows(seen(Reports.ordinary("ru"), ""))).isEqualTo(written);
        assertThat(written).hasSizeGreaterThan(20).contains("bdi[dir=auto]: Ничего не происходит.");
    }

    /** The elements of the rows, with their attributes in alphabetical order. */
    private static List<String> rows(Document page) {
        return page.select("#table tbody *").stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> "[" + attribute.getKey() + "=" + attribute.getValue() + "]")
                                .sorted()
                                .collect(Collectors.joining())
                        + ": " + element.ownText())
                .toList();
    }

    @Test
    void the_address_filters() throws IOException, InterruptedException {
        Document page = seen(Reports.large(250), "who=u1&q=D-24");

        assertThat(slot(page, "dealId")).hasSize(11).contains("D-24", "D-249").doesNotContain("D-1");
        assertThat(page.select("#status").text())
                .isEqualTo("Показаны 1–11 из 11. Каждая сделка стоит один раз, следствия — под своей причиной.");
        assertThat(page.select("#filters").hasAttr("hidden")).isFalse();
    }

    @Test
    void a_consequence_is_found_and_shown_beneath_its_cause() throws IOException, InterruptedException {
        Document page = seen(Reports.ordinary("en"), "criterion=stale-deal");

        assertThat(slot(page, "message")).containsExactly("Задача «=1+1» просрочена.");
        assertThat(slot(page, "follows")).containsExactly("critical Ничего не происходит.");
    }

    @Test
    void the_address_sorts_and_turns_pages() throws IOException, InterruptedException {
        Document page = seen(Reports.large(250), "sort=deal&dir=desc&page=3");

        assertThat(slot(page, "dealId")).hasSize(50).startsWith("D-49").endsWith("D-0");
        assertThat(page.select("th[aria-sort=descending]").attr("data-sort")).isEqualTo("deal");
        assertThat(page.select("#next").hasAttr("disabled")).isTrue();
    }

    @Test
    void an_address_that_asks_for_what_there_is_not_does_no_harm() throws IOException, InterruptedException {
        Document page =
                seen(Reports.large(3), "sort=__proto__&dir=up&page=-7&severity=CRITICAL&constructor=1&__proto__=x");
        Document none = seen(Reports.large(3), "who=%3Cscript%3E");

        assertThat(slot(page, "dealId")).hasSize(3);
        assertThat(none.select("#table tbody tr")).isEmpty();
        assertThat(none.select("#status").text()).isEqualTo("Таких нарушений нет.");
    }

    @Test
    void hostile_texts_stay_texts() throws IOException, InterruptedException {
        Document page = seen(Reports.hostile("ru"), "");

        assertThat(page.select("script, style")).hasSize(3);
        assertThat(page.select("img, iframe, object, embed, [onerror], [onmouseover], [onfocus], [style]"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(address ->
                        address.startsWith("#") || address.matches("https?://crm\\.example/.*|http://.*evil.*"));
        assertThat(slot(page, "message")).contains("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
    }

    /** The tests above would prove nothing if the browser did not tell. */
    @Test
    void what_slips_into_the_page_is_not_run() throws IOException, InterruptedException {
        Path file = new HtmlReport().write(Reports.large(1), folder);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "</main>", "<script>document.title = 'ran'</script><p style='color:red'>x</p></main>"));
        Chromium.Seen seen = browser.open(file, "");

        assertThat(seen.complaints()).hasSize(2).allMatch(line -> line.contains("Content Security Policy"));
        assertThat(seen.page().title()).isNotEqualTo("ran");
    }

    @Test
    void is_printed() throws IOException, InterruptedException {
        Path paper = browser.print(new HtmlReport().write(Reports.large(30), folder));

        assertThat(Files.readAllBytes(paper)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
