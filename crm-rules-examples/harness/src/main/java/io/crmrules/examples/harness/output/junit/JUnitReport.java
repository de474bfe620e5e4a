package io.crmrules.examples.harness.output.junit;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.Unread;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunFacts;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code junit.xml}, for build servers: a test case for each criterion. Those with open violations failed, those that
 * lack data were skipped, and those whose rule failed have an error. An export that could not be read as a whole is an
 * error of its own, before them.
 */
public final class JUnitReport implements ReportWriter {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        Path file = folder.resolve("junit.xml");
        WholeFile.writeText(file, out -> write(portion.report(), out));
        return file;
    }

    private static void write(ViolationReport report, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(report, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failed ? failed : new IOException(e);
        }
    }

    private static void suite(ViolationReport report, XMLStreamWriter xml) throws XMLStreamException {
        RunFacts run = report.summary().run();
        xml.writeStartElement("testsuites");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "crm-rules");
        xml.writeAttribute(
                "timestamp", run.asOf().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.writeAttribute("time", "0");
        counts(report, xml);
        JUnitCase testCase = new JUnitCase(report, xml);
        testCase.unread(report.summary().sourceProblems());
        for (CriterionResult result : report.summary().results()) {
            testCase.write(result);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void counts(ViolationReport report, XMLStreamWriter xml) throws XMLStreamException {
        int unread = new Unread(report.summary()).any() ? 1 : 0;
        xml.writeAttribute("tests", count(report, unread, result -> true));
        xml.writeAttribute(
                "failures", count(report, 0, result -> result.verdict() == Verdict.VIOLATED && result.open() > 0));
        xml.writeAttribute("errors", count(report, unread, result -> result.verdict() == Verdict.FAILED));
        xml.writeAttribute("skipped", count(report, 0, result -> result.verdict() == Verdict.NOT_CHECKABLE));
    }

    private static String count(ViolationReport report, int beside, Predicate<CriterionResult> condition) {
        return String.valueOf(
                beside + report.summary().results().stream().filter(condition).count());
    }
}
