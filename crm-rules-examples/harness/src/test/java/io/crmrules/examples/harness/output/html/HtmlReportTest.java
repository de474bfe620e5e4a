package io.crmrules.examples.harness.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.examples.harness.output.HostileStrings;
import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    @TempDir
    private Path folder;

    private String written(ViolationReport report) throws IOException {
        return Files.readString(new HtmlReport().write(report, folder));
    }

    private Document page(ViolationReport report) throws IOException {
        return Jsoup.parse(written(report));
    }

    private static JsonNode data(Document page) throws IOException {
        return new ObjectMapper().readTree(page.getElementById("data").data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void says_what_it_always_said(String language) throws IOException {
        String text = texts(page(Reports.ordinary(language)));
        String name = "page_" + language + ".txt";
        Path now = Files.writeString(Path.of("target", name), text);
        try (InputStream golden = HtmlReportTest.class.getResourceAsStream(name)) {
            assertThat(text)
                    .as("if the change is meant, copy %s over the golden file", now)
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What each element says itself, in the order of the page. */
    private static String texts(Document page) {
        StringBuilder texts = new StringBuilder();
        for (Element element : page.getAllElements()) {
            if (!element.ownText().isBlank()) {
                texts.append(element.tagName())
                        .append(": ")
                        .append(element.ownText())
                        .append('\n');
            }
        }
        return texts.toString();
    }

    @Test
    void allows_its_own_script_and_style_and_nothing_else() throws IOException {
        Document page = page(Reports.ordinary("ru"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src "
                        + new Inlined(page.select("script:not([type])").first().data()).source() + ";")
                .contains(
                        "style-src " + new Inlined(page.select("style").first().data()).source() + ";")
                .doesNotContain("unsafe", "*", "http");
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.head().child(0).tagName() + page.head().child(0).attr("charset"))
                .isEqualTo("metautf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void takes_nothing_from_the_network(String language) throws IOException {
        Document page = page(Reports.ordinary(language));

        assertThat(page.select("[src], [srcset], [action], link, base, img, iframe, object"))
                .isEmpty();
        assertThat(page.select("[href]").not("a")).isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
    }

    @Test
    void links_lead_to_the_deals_without_telling_them_where_from() throws IOException {
        assertThat(page(Reports.ordinary("ru")).select("a[href^=https]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("rel").equals("noopener noreferrer"))
                .extracting(link -> link.attr("href"))
                .containsOnly("https://crm.example/deals/1", "https://crm.example/deals/2");
    }

    @Test
    void hostile_texts_stay_texts() throws IOException {
        Document page = page(Reports.hostile("en"));

        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img, iframe, [onerror], [onmouseover], [onfocus], [autofocus]"))
                .isEmpty();
        assertThat(page.select("#table [data-slot=message]").eachText())
                .contains(
                        "</SCRIPT><SCRIPT>alert(1)</SCRIPT>",
                        "&lt;b&gt; &amp; &#60; &nbsp;",
                        "${7*7} #{7*7} {{7*7}} <%= 7*7 %>");
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(address -> address.matches("#.*|https?://.*"))
                .noneMatch(address -> address.contains("@"));
    }

    @Test
    void the_data_of_the_script_hold_every_hostile_text_and_cannot_end_the_script() throws IOException {
        String written = written(Reports.hostile("ru"));
        String data =
                written.substring(written.indexOf("id=\"data\">") + 10, written.lastIndexOf("</script>\n<script>"));

        assertThat(List.of("<", ">", "&", "\u2028", "\u2029", "\u202e")).noneMatch(data::contains);
        assertThat(data(Jsoup.parse(written)).get("deals"))
                .hasSize(HostileStrings.all().size())
                .allMatch(deal ->
                        deal.get("findings").get(0).get("message").asText().length() <= 1001);
    }

    @Test
    void of_many_findings_the_first_stand_in_the_page_and_all_in_its_data() throws IOException {
        Document page = page(Reports.large(250));

        assertThat(page.select("#table tbody tr")).hasSize(100);
        assertThat(page.select("#status").text())
                .isEqualTo("Показаны 1–100 из 250. Каждая сделка стоит один раз, следствия — под своей причиной.");
        assertThat(page.select("noscript").text()).startsWith("Без JavaScript видны только первые нарушения");
        assertThat(data(page).get("deals")).hasSize(250);
    }

    @Test
    void everything_in_order_needs_no_table_and_no_script() throws IOException {
        Document page = page(Reports.clean());

        assertThat(page.select("#findings").text()).isEqualTo("To put right There is nothing to put right.");
        assertThat(page.select("script, #table")).isEmpty();
    }

    @Test
    void every_word_is_said_in_every_language() throws IOException {
        assertThat(keys("words_ru.properties")).isEqualTo(keys("words.properties"));
    }

    private static List<String> keys(String file) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }

    @Test
    void a_language_that_nobody_speaks_gets_english() throws IOException {
        Document page = page(Reports.ordinary("de"));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Order in the CRM");
    }

    @Test
    void tables_and_fields_are_named_for_those_who_cannot_see_them() throws IOException {
        Document page = page(Reports.ordinary("en"));

        assertThat(page.select("select, input")).isNotEmpty().allMatch(field -> field.closest("label") != null);
        assertThat(page.select("th[data-sort]")).hasSize(4).allMatch(heading -> heading.hasAttr("aria-sort"));
        assertThat(page.select("svg")).isNotEmpty().allMatch(chart -> chart.hasAttr("aria-hidden"));
        assertThat(page.select("section"))
                .allMatch(section -> page.getElementById(section.attr("aria-labelledby")) != null);
        assertThat(page.select("nav a").eachAttr("href"))
                .allMatch(place -> page.getElementById(place.substring(1)) != null);
    }
}
