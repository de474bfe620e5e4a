package io.crmrules.examples.harness.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Items;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Table;
import io.crmrules.document.layout.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFormatTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"&\" \u0000\u202e|*# ООО «Ромашка» \ud83d";

    private static final Document DOCUMENT = new Document(
            HOSTILE,
            "ru",
            false,
            List.of(
                    new Heading(2, "Раздел " + HOSTILE),
                    new Paragraph(Text.labelled("Цель", HOSTILE)),
                    new Paragraph(Text.blank()),
                    new Items(List.of(Text.bold("первое"), Text.of(HOSTILE)), true),
                    Items.of(List.of(Text.small("мелко"))),
                    new Table(
                            List.of("№", HOSTILE),
                            List.of(1, 3),
                            List.of(List.of(Text.of("1"), Text.of(HOSTILE)), List.of(Text.of(""), Text.of(""))))));

    @TempDir
    private Path folder;

    @Test
    void the_ending_says_which() {
        assertThat(DocumentFormat.of(Path.of("a.Docx"))).isEqualTo(DocumentFormat.DOCX);
        assertThat(DocumentFormat.of(Path.of("x.html/a.md"))).isEqualTo(DocumentFormat.MD);
        assertThat(DocumentFormat.of(Path.of("/dev/stdout"))).isEqualTo(DocumentFormat.MD);
        assertThat(DocumentFormat.of(Path.of("a.pdf"))).isNull();
    }

    @Test
    void a_word_processor_gets_headings_lists_and_tables() throws IOException {
        Path file = folder.resolve("a.docx");
        DocumentFormat.DOCX.write(DOCUMENT, file);

        try (InputStream in = Files.newInputStream(file);
                XWPFDocument docx = new XWPFDocument(in)) {
            assertThat(docx.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .startsWith(
                            tuple("Heading1", read(HOSTILE)),
                            tuple("Heading2", "Раздел " + read(HOSTILE)),
                            tuple(null, "Цель: " + read(HOSTILE)));
            assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getText).contains("☐ первое", "мелко");
            assertThat(docx.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).getCell(1).getText()).isEqualTo(read(HOSTILE));
            });
            assertThat(docx.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getRPr()
                            .sizeOfBArray())
                    .isOne();
        }
    }

    /** What turns lines around or cannot be in XML is left out. */
    private static String read(String text) {
        return text.replace("\u0000", "").replace("\u202e", "").replace('\ud83d', '\ufffd');
    }

    @Test
    void equal_documents_give_equal_bytes() throws IOException {
        Path one = folder.resolve("one.docx");
        Path other = folder.resolve("other.docx");
        DocumentFormat.DOCX.write(DOCUMENT, one);
        DocumentFormat.DOCX.write(DOCUMENT, other);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void a_page_shows_texts_as_they_were_typed_and_runs_nothing() throws IOException {
        Path file = folder.resolve("a.html");
        DocumentFormat.HTML.write(DOCUMENT, file);
        org.jsoup.nodes.Document page = Jsoup.parse(Files.readString(file));

        assertThat(page.select("img, script, link, iframe")).isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo(read(HOSTILE));
        assertThat(page.select("td").eachText()).contains("1", read(HOSTILE));
        assertThat(page.select("col").eachAttr("width")).containsExactly("25.0%", "75.0%");
        assertThat(page.select("ul.boxes li").eachText()).containsExactly("первое", read(HOSTILE));
    }

    @Test
    void a_page_is_printed_on_a4_and_on_its_long_side_where_tables_are_wide() throws IOException {
        Path upright = folder.resolve("upright.html");
        Path lying = folder.resolve("lying.html");
        DocumentFormat.HTML.write(DOCUMENT, upright);
        DocumentFormat.HTML.write(new Document("a", "en", true, List.of()), lying);

        assertThat(style(upright)).contains("size: A4;").doesNotContain("landscape");
        assertThat(style(lying)).contains("size: A4 landscape;");
    }

    private static String style(Path file) throws IOException {
        Element style = Jsoup.parse(Files.readString(file)).selectFirst("style");
        return style.data();
    }
}
