package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of real runs. */
class PageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"amocrm", "bitrix24"})
    void speaks_the_language_of_its_readers(String vendor) throws IOException {
        Path samples = Path.of("samples");
        Ran ran = Ran.with(
                "check",
                samples.resolve(vendor),
                "--roles",
                samples.resolve(vendor + "-roles.yaml"),
                "--lang",
                "ru",
                "--report",
                "html",
                "--out",
                folder);
        Document page = Jsoup.parse(folder.resolve("report.html"));

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(page.select("[data-slot=evidence] li").stream().map(Element::ownText))
                .isNotEmpty()
                .allMatch(name -> name.matches("[а-яё (),-]+:"));
        assertThat(page.select("h1, h2, h3, th, dt, label, summary, caption").eachText())
                .isNotEmpty()
                .noneMatch(text -> text.contains("{")
                        || text.replaceAll("CRM|e-mail|WhatsApp", "").matches(".*[A-Za-z]{3,}.*"));
    }
}
