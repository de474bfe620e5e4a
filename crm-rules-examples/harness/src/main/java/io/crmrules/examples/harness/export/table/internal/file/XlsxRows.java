package io.crmrules.examples.harness.export.table.internal.file;

import io.crmrules.examples.harness.export.mapping.TableTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Rows of a sheet, read as they stand in the file: a workbook is never held as a whole. */
final class XlsxRows {

    private XlsxRows() {}

    static void read(Path file, TableTerms terms, Sink sink) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            SheetRows rows = new SheetRows(sink);
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), rows, new PlainValues(), false));
            try (InputStream sheet = sheet(reader, terms.sheet())) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | ParserConfigurationException
                | SAXException
                | IllegalStateException e) {
            throw new IOException("it is no workbook that can be read", e);
        }
    }

    private static InputStream sheet(XSSFReader reader, String name) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            if (name.isEmpty() || name.equalsIgnoreCase(sheets.getSheetName())) {
                return sheet;
            }
            sheet.close();
        }
        throw new IOException("it has no sheet \"" + name + "\"");
    }
}
