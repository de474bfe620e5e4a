package io.crmrules.examples.harness.document;

import io.crmrules.document.layout.Document;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A4, measured as word processors do: in twentieths of a point.
 *
 * @param landscape whether it lies on its long side
 * @param margin on each side
 */
record DocxPaper(boolean landscape, int margin) {

    private static final int SHORT = 11_906;
    private static final int LONG = 16_838;
    private static final int USUAL_MARGIN = 1_020;
    private static final int NARROW_MARGIN = 567;
    private static final int CELL_MARGIN = 100;
    private static final int NARROW_CELL_MARGIN = 30;

    static DocxPaper of(Document document) {
        return new DocxPaper(document.landscape(), document.landscape() ? NARROW_MARGIN : USUAL_MARGIN);
    }

    private int width() {
        return landscape ? LONG : SHORT;
    }

    void set(XWPFDocument docx) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width()));
        size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        BigInteger each = BigInteger.valueOf(margin);
        margins.setTop(each);
        margins.setBottom(each);
        margins.setLeft(each);
        margins.setRight(each);
    }

    private int cellMargin() {
        return landscape ? NARROW_CELL_MARGIN : CELL_MARGIN;
    }

    /** The style of what stands in the cells of a table. */
    String cellStyle() {
        return landscape ? DocxStyles.NARROW_CELL : DocxStyles.CELL;
    }

    /** Makes a table as wide as the page, with columns in this relation. */
    void fit(XWPFTable table, List<Integer> widths) {
        int page = width() - 2 * margin;
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(page);
        table.setCellMargins(0, cellMargin(), 0, cellMargin());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf((long) page * width / all)));
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                var cell = row.getCell(column).getCTTc().addNewTcPr().addNewTcW();
                cell.setType(STTblWidth.DXA);
                cell.setW(BigInteger.valueOf((long) page * widths.get(column) / all));
            }
        }
    }
}
