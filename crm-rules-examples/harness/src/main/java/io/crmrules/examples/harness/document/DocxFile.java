package io.crmrules.examples.harness.document;

import io.crmrules.document.layout.Block;
import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Items;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Span;
import io.crmrules.document.layout.Table;
import io.crmrules.document.layout.Text;
import io.crmrules.examples.harness.file.Draft;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.file.StableZip;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document as a file of a word processor. Equal documents give equal bytes. */
final class DocxFile {

    private static final String LINE = "_".repeat(14);
    private static final String BOX = "☐ ";
    private static final int ROOM_TO_WRITE = 480;

    private final XWPFDocument docx;
    private final DocxPaper paper;
    private final BigInteger bullets;

    private DocxFile(XWPFDocument docx, DocxPaper paper) {
        this.docx = docx;
        this.paper = paper;
        this.bullets = DocxStyles.bullets(docx);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws NotWrittenException when it cannot be written
     */
    static void write(Document document, Path file) throws NotWrittenException {
        try (Draft draft = Draft.in(file.toAbsolutePath().resolveSibling(""))) {
            write(document, draft.out());
            draft.out().flush();
            WholeFile.write(file, out -> StableZip.copy(draft.path(), out, Instant.EPOCH));
        } catch (NotWrittenException e) {
            throw e; // of the file itself
        } catch (IOException e) {
            throw new NotWrittenException(file, e);
        }
    }

    private static void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            DocxStyles.add(docx, document.language());
            DocxPaper paper = DocxPaper.of(document);
            paper.set(docx);
            docx.getProperties().getCoreProperties().setTitle(Printable.line(document.title()));
            docx.getProperties().getCoreProperties().setCreator("crm-rules");
            docx.getProperties().getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.empty());
            DocxFile made = new DocxFile(docx, paper);
            made.heading(1, document.title());
            document.blocks().forEach(made::block);
            docx.write(out);
        }
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading.level(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            text(docx.createParagraph(), paragraph.text());
        } else if (block instanceof Items items) {
            items.items().forEach(item -> item(item, items.boxes()));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void heading(int level, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(DocxStyles.heading(level));
        paragraph.createRun().setText(Printable.line(text));
    }

    private void item(Text item, boolean box) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(DocxStyles.ITEM);
        if (box) {
            paragraph.createRun().setText(BOX);
        } else {
            paragraph.setNumID(bullets);
        }
        text(paragraph, item);
    }

    private static void text(XWPFParagraph paragraph, Text text) {
        for (Span span : text.spans()) {
            XWPFRun run = paragraph.createRun();
            run.setText(span.style() == Span.Style.BLANK ? LINE : Printable.lines(span.text()));
            switch (span.style()) {
                case BOLD -> run.setBold(true);
                case SMALL, CODE -> DocxStyles.small(run);
                default -> {}
            }
        }
    }

    private void table(Table table) {
        int head = table.headed() ? 1 : 0;
        int columns = table.head().size();
        XWPFTable made = docx.createTable(head + table.rows().size(), columns);
        paper.fit(made, table.widths());
        if (table.headed()) {
            made.getRow(0).setRepeatHeader(true);
            cells(made.getRow(0), table.head().stream().map(Text::bold).toList());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            cells(made.getRow(head + row), table.rows().get(row));
        }
        docx.createParagraph();
    }

    private void cells(XWPFTableRow row, List<Text> texts) {
        row.setCantSplitRow(true);
        if (texts.stream().allMatch(text -> text.plain().isEmpty())) {
            row.setHeight(ROOM_TO_WRITE);
        }
        for (int column = 0; column < texts.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
            paragraph.setStyle(paper.cellStyle());
            text(paragraph, texts.get(column));
        }
    }
}
