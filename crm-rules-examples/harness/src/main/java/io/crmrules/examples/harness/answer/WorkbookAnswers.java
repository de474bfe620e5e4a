package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.text.history.RunProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Answers in a workbook, wherever in it they stand. Read as it stands in the file: a workbook is never held as a whole. */
final class WorkbookAnswers {

    private WorkbookAnswers() {}

    static ReadAnswers read(Path file, AnswerRows rows) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("there is no such file, or it may not be read");
        }
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    String place = file.getFileName() + ", " + sheets.getSheetName();
                    xml.setContentHandler(
                            new SheetHandler(reader.getStylesTable(), texts, new AnswerCells(place, rows)));
                    xml.parse(new InputSource(sheet));
                }
            }
            return rows.read(shown(workbook));
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | XmlException
                | ParserConfigurationException
                | SAXException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new IOException("it is no workbook that can be read", e);
        }
    }

    private static @Nullable Instant shown(OPCPackage workbook) throws IOException, OpenXML4JException, XmlException {
        var property = new POIXMLProperties(workbook).getCustomProperties().getProperty(RunProperty.NAME);
        try {
            return property == null ? null : Instant.parse(String.valueOf(property.getLpwstr()));
        } catch (DateTimeException changedByHand) {
            return null;
        }
    }
}
