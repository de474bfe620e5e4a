package io.crmrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.json.internal.ReportMapper;
import io.crmrules.model.Money;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.Notice;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Standing;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Cause;
import io.crmrules.support.Given;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as its document tells it, read by {@link ReportJson#read}: what was found, with ids where a
 * {@link io.crmrules.report.ViolationReport} has users, stages and criteria. Immutable.
 */
public final class ReadReport {

    private final JsonNode document;
    private final Contents contents;

    private ReadReport(JsonNode document, Contents contents) {
        this.document = document;
        this.contents = contents;
    }

    /** The run: see {@link io.crmrules.report.RunFacts}. */
    public record Run(
            String id,
            Instant asOf,
            Instant takenAt,
            ZoneId zone,
            String profile,
            String policyHash,
            String version,
            String language,
            int deals,
            DayGate.Answer dayGate) {
        /** Refuses what lacks the moment, the zone or the answer. */
        public Run {
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(dayGate, "dayGate");
        }
    }

    /** What a run says of a criterion: see {@link io.crmrules.report.CriterionResult}. */
    public record CriterionLine(
            String id,
            String title,
            Severity severity,
            Verdict verdict,
            int checked,
            int open,
            int settled,
            int notCheckable,
            boolean systemic) {
        /** Refuses what lacks the id or the verdict. */
        public CriterionLine {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /** Who answers, by type and id; the id is null for the system and for nobody known. */
    public record Answerer(String type, @Nullable String id) {}

    /** One violation: see {@link io.crmrules.report.Violation}. Evidence and action are as JSON has them. */
    public record Finding(
            String fingerprint,
            String criterion,
            Severity severity,
            Subject subject,
            @Nullable String deal,
            @Nullable String owner,
            @Nullable String actor,
            @Nullable String stage,
            Standing standing,
            Answerer answers,
            @Nullable Instant since,
            @Nullable Instant settledAt,
            String message,
            Map<String, Object> evidence,
            @Nullable Money moneyAtRisk,
            Cause cause,
            @Nullable Map<String, Object> action,
            @Nullable String follows) {
        /** Refuses what lacks the fingerprint, the criterion, the severity or the subject. */
        public Finding {
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(subject, "subject");
        }
    }

    /** What a report says of one of those who answer: see {@link io.crmrules.report.PersonSummary}. */
    public record Person(
            Answerer answers, @Nullable String name, int openDeals, int open, int settled, DayGate.Answer dayGate) {}

    /** What is read of a document. */
    record Contents(
            Run run,
            List<Notice> notices,
            List<CriterionLine> criteria,
            List<Finding> violations,
            List<Person> people,
            List<RuleFailure> ruleFailures,
            Map<String, Integer> leftOut) {
        Contents {
            Objects.requireNonNull(run, "run");
            notices = Given.list(notices, "notices");
            criteria = Given.list(criteria, "criteria");
            violations = Given.list(violations, "violations");
            people = Given.list(people, "people");
            ruleFailures = Given.list(ruleFailures, "ruleFailures");
            leftOut = Given.map(leftOut, "leftOut");
        }
    }

    static ReadReport read(InputStream in) throws IOException {
        try {
            JsonNode document = ReportMapper.tree(in);
            refuseOther(document.path("format"));
            return new ReadReport(document, ReportMapper.read(document, Contents.class));
        } catch (JsonMappingException e) {
            throw new UnreadableReportException("The report is not whole: " + ReportMapper.pointer(e) + reason(e), e);
        } catch (JsonProcessingException e) {
            throw new UnreadableReportException(
                    "The report is no JSON: " + Hints.oneLine(e.getOriginalMessage())
                            + ". Maybe it was cut off when it was copied or written.",
                    e);
        }
    }

    private static String reason(JsonMappingException e) {
        return e.getCause() instanceof NullPointerException missing
                ? "'" + missing.getMessage() + "' is missing."
                : Hints.oneLine(e.getOriginalMessage());
    }

    private static void refuseOther(JsonNode format) throws UnreadableReportException {
        String found = format.asText("");
        if (found.isEmpty()) {
            throw new UnreadableReportException(
                    "It has no 'format'. Maybe it is another kind of file; a report has \"format\": \""
                            + ReportJson.FORMAT + "\".",
                    null);
        } else if (!found.equals(ReportJson.FORMAT)) {
            String hint = found.startsWith("crm-rules/report/")
                    ? "Maybe it was written by a newer version."
                    : "Maybe SnapshotReader reads it.";
            throw new UnreadableReportException(
                    "It has the format " + Hints.quote(found) + ", not '" + ReportJson.FORMAT + "'. " + hint, null);
        }
    }

    void write(JsonGenerator json) throws IOException {
        ReportMapper.write(document, json);
    }

    /** The facts of the run. */
    public Run run() {
        return contents.run;
    }

    /** What to know before trusting it. */
    public List<Notice> notices() {
        return contents.notices;
    }

    /** A line for each criterion in force. */
    public List<CriterionLine> criteria() {
        return contents.criteria;
    }

    /** In the order of the document. */
    public List<Finding> violations() {
        return contents.violations;
    }

    /** Those who answer. */
    public List<Person> people() {
        return contents.people;
    }

    /** What could not be judged. */
    public List<RuleFailure> ruleFailures() {
        return contents.ruleFailures;
    }

    /** How many records of the CRM could not be read, by the list they belong to. */
    public Map<String, Integer> leftOut() {
        return contents.leftOut;
    }
}
