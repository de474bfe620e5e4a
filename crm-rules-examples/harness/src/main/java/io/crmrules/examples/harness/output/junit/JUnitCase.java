package io.crmrules.examples.harness.output.junit;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The test cases: of the criteria, and of the export where it could not be read as a whole. */
final class JUnitCase {

    private static final int SHOWN = 20;

    private final Map<String, List<Violation>> open;
    private final Map<String, List<Violation>> settled;
    private final List<RuleFailure> failures;
    private final ReportTexts texts;
    private final ViolationRows rows;
    private final XMLStreamWriter xml;

    JUnitCase(ViolationReport report, XMLStreamWriter xml) {
        this.open = report.open().byCriterion();
        this.settled = report.settled().byCriterion();
        this.failures = report.summary().failures();
        this.texts = new ReportTexts(report.summary());
        this.rows = new ViolationRows(report);
        this.xml = xml;
    }

    /** A case of its own for an export that could not be read as a whole. */
    void unread(List<SourceProblem> problems) throws XMLStreamException {
        if (!texts.unread().isEmpty()) {
            begin("crm-rules", "export");
            List<String> told = problems.stream()
                    .filter(problem -> !problem.warning())
                    .map(SourceProblem::toString)
                    .toList();
            element("error", texts.unread(), "export", lines(told.stream().limit(SHOWN), told.size()));
            xml.writeEndElement();
        }
    }

    void write(CriterionResult result) throws XMLStreamException {
        String group = result.criterion().origin().group();
        begin(
                group.isEmpty() ? "crm-rules" : "crm-rules." + group,
                result.criterion().id());
        outcome(result);
        settled(result);
        xml.writeEndElement();
    }

    private void begin(String group, String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", Printable.line(group));
        xml.writeAttribute("name", Printable.line(name));
        xml.writeAttribute("time", "0");
    }

    private void outcome(CriterionResult result) throws XMLStreamException {
        switch (result.verdict()) {
            case PASSED -> {}
            case VIOLATED -> {
                if (result.open() > 0) {
                    element("failure", counted(result), result.severity().name(), messages(result));
                }
            }
            case FAILED -> element("error", texts.of("remark.failed"), "rule", failures(result) + messages(result));
            case NOT_CHECKABLE -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", Printable.line(texts.remark(result)));
            }
        }
    }

    /** For the review: no failure. */
    private void settled(CriterionResult result) throws XMLStreamException {
        if (result.settled() > 0) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(texts.of("settled.head") + "\n" + messages(result, settled));
            xml.writeEndElement();
        }
    }

    private void element(String name, String message, String type, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("message", Printable.line(message));
        xml.writeAttribute("type", type);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String counted(CriterionResult result) {
        return texts.of("counted", texts.defect(result), result.open());
    }

    private String messages(CriterionResult result) {
        return messages(result, open);
    }

    private String messages(CriterionResult result, Map<String, List<Violation>> violations) {
        List<Violation> all = violations.getOrDefault(result.criterion().id(), List.of());
        Stream<String> shown = all.stream().limit(SHOWN).map(this::line);
        return lines(shown, all.size());
    }

    private String line(Violation violation) {
        ViolationRow row = rows.of(violation);
        String where = row.deal().isEmpty() ? row.subject() : row.deal();
        return where + (row.dealId().isEmpty() ? "" : " (" + row.dealId() + ")") + ": " + row.message();
    }

    private String failures(CriterionResult result) {
        List<RuleFailure> all = failures.stream()
                .filter(failure -> failure.criterion().equals(result.criterion().id()))
                .toList();
        return lines(all.stream().limit(SHOWN).map(failure -> failure.deal() + ": " + failure.cause()), all.size());
    }

    private String lines(Stream<String> shown, int all) {
        String more = all > SHOWN ? texts.of("digest.more", all - SHOWN) + "\n" : "";
        return shown.map(line -> Printable.line(line) + "\n").collect(Collectors.joining()) + more;
    }
}
