package io.crmrules.examples.harness.answer;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Hands on cells, and tells which of them are formulas and which were merged. */
final class SheetHandler extends XSSFSheetXMLHandler {

    private final AnswerCells cells;

    SheetHandler(Styles styles, SharedStrings texts, AnswerCells cells) {
        super(styles, texts, cells, new DataFormatter(), false);
        this.cells = cells;
    }

    @Override
    public void startElement(
            @Nullable String uri, String localName, @Nullable String qName, @Nullable Attributes attributes)
            throws SAXException {
        switch (localName) {
            case "c" -> cells.plain();
            case "f" -> cells.formula();
            case "mergeCell" -> cells.merged(attributes == null ? null : attributes.getValue("ref"));
            default -> {}
        }
        super.startElement(uri, localName, qName, attributes);
    }
}
