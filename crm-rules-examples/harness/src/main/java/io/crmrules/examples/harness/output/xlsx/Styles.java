package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Colours and styles of the workbook. */
final class Styles {

    private static final String LINK = "FF0563C1";
    private static final String HEADER = "FF1F3864";
    private static final String LINE = "FFD9D9D9";
    private static final String WHITE = "FFFFFFFF";
    private static final String RED = "FFC00000";
    private static final String GREEN = "FF2E7D32";
    private static final String AMBER = "FFC77700";
    private static final String GREY = "FF7F7F7F";
    private static final int TITLE_SIZE = 16;
    private static final int HEADING_SIZE = 13;

    /** In inches: every bit of paper makes letters larger. */
    private static final float MARGIN = 0.3f;

    private Styles() {}

    static void title(Range cell) {
        cell.style().bold().fontSize(TITLE_SIZE).set();
    }

    static void heading(Range cell) {
        cell.style().bold().fontSize(HEADING_SIZE).set();
    }

    static void header(Range cells) {
        lines(cells)
                .bold()
                .fontColor(WHITE)
                .fillColor(HEADER)
                .verticalAlignment("center")
                .set();
    }

    static void body(Range cells) {
        lines(cells).set();
    }

    static void body(Range cells, String format) {
        lines(cells).format(format).set();
    }

    static void link(Range cell) {
        cell.style()
                .underlined()
                .fontColor(LINK)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    static void warning(Range cell) {
        cell.style().bold().fontColor(RED).set();
    }

    /** The answer to the question of the day. */
    static void gate(Range cell, DayGate.Answer answer) {
        cell.style()
                .bold()
                .fontSize(HEADING_SIZE)
                .fontColor(WHITE)
                .fillColor(
                        switch (answer) {
                            case OPEN -> GREEN;
                            case CLOSED -> RED;
                            case UNKNOWN -> AMBER;
                        })
                .set();
    }

    private static StyleSetter lines(Range cells) {
        return cells.style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
    }

    /** As many pages as it takes, each as wide as the table. */
    static void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(MARGIN);
    }

    /** What of the sheet goes to paper: its first columns. */
    static void printed(Worksheet sheet, int rows, int columns) {
        sheet.addNamedRange(sheet.range(0, 0, Math.max(0, rows - 1), columns - 1), "_xlnm.Print_Area");
    }

    static String tab(Severity severity) {
        return switch (severity) {
            case CRITICAL -> RED;
            case MAJOR -> AMBER;
            case MINOR, INFO -> GREY;
        };
    }
}
