package io.crmrules.examples.harness.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, which a word processor can change at one stroke; headings are found in its outline. */
final class DocxStyles {

    static final String ITEM = "Item";
    static final String CELL = "Cell";
    static final String NARROW_CELL = "NarrowCell";

    private static final String FONT = "Arial";
    private static final int[] HEADINGS = {36, 28, 24, 21}; // half points
    private static final int BODY = 20;
    private static final int SMALL_PRINT = 8; // points
    private static final int INDENT = 340;
    private static final String GREY = "666666";

    private DocxStyles() {}

    static void add(XWPFDocument docx, String language) {
        XWPFStyles styles = docx.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.equals("ru") ? "ru-RU" : "en-GB");
        styles.addStyle(new XWPFStyle(style("Normal", "Normal", BODY, 0, 80)));
        styles.addStyle(new XWPFStyle(style(ITEM, "List Paragraph", BODY, 0, 40)));
        styles.addStyle(new XWPFStyle(style(CELL, "Cell", BODY - 2, 20, 20)));
        styles.addStyle(new XWPFStyle(style(NARROW_CELL, "Narrow cell", BODY - 5, 0, 0)));
        for (int level = 1; level <= HEADINGS.length; level++) {
            styles.addStyle(new XWPFStyle(headingStyle(level)));
        }
    }

    /** The style of a heading. */
    static String heading(int level) {
        return "Heading" + level;
    }

    private static CTStyle headingStyle(int level) {
        CTStyle style = style(heading(level), "heading " + level, HEADINGS[level - 1], level == 1 ? 0 : 200, 80);
        style.addNewQFormat();
        style.getRPr().addNewB();
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        return style;
    }

    private static CTStyle style(String id, String name, int size, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(size));
        return style;
    }

    static void small(XWPFRun run) {
        run.setFontSize(SMALL_PRINT);
        run.setColor(GREY);
    }

    /** The number of a list with bullets. */
    static BigInteger bullets(XWPFDocument docx) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        var numbering = docx.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
