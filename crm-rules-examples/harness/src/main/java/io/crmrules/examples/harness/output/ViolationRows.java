package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.examples.harness.text.history.HistoryTexts;
import io.crmrules.report.Answer;
import io.crmrules.report.DealRef;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes rows of the violations of a report, in its language and in the company's zone. */
public final class ViolationRows {

    private final String language;
    private final ZoneId zone;
    private final ValueFormat format;
    private final Words words;
    private final StageNames stages;
    private final SubjectNames subjects;
    private final HistoryTexts history;
    private final Map<String, Violation> causes;

    /** Rows of this report's violations. */
    public ViolationRows(ViolationReport report) {
        this.language = report.summary().run().language();
        this.zone = report.summary().run().zone();
        this.format = new ValueFormat(language, zone);
        this.words = Vocabulary.of(language, ViolationRows.class);
        this.stages = StageNames.of(report.summary());
        this.subjects = new SubjectNames(report.summary(), words);
        this.history = new HistoryTexts(report.summary().run());
        this.causes = causes(report.violations());
    }

    /** Those that others follow from, by fingerprint. */
    private static Map<String, Violation> causes(List<Violation> violations) {
        Set<String> asked = violations.stream()
                .map(Violation::follows)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return violations.stream()
                .filter(violation -> asked.contains(violation.fingerprint()))
                .collect(Collectors.toMap(Violation::fingerprint, violation -> violation, (first, second) -> first));
    }

    /** The row of one violation. */
    public ViolationRow of(Violation violation) {
        DealRef deal = violation.deal();
        Answer answer = violation.history() == null ? null : violation.history().answer();
        return new ViolationRow(
                violation,
                violation.criterion().texts(language).defect(),
                Vocabulary.name(words, violation.answers()),
                violation.owner() == null ? "" : violation.owner().label(),
                deal == null ? "" : deal.client(),
                deal == null ? "" : deal.title().isBlank() ? deal.id() : deal.title(),
                deal == null ? "" : deal.id(),
                deal == null ? null : WebAddress.of(deal.url()),
                violation.moneyAtRisk(),
                violation.moneyAtRisk() == null
                        ? ""
                        : format.currency(violation.moneyAtRisk().currency()),
                violation.stage() == null ? "" : stages.of(violation.stage()),
                local(violation.since()),
                local(violation.settledAt()),
                words.of(violation.severity().name()),
                subjects.of(violation),
                violation.message(),
                violation.open()
                        ? Vocabulary.remedy(words, violation.criterion().texts(language))
                        : "",
                history.status(violation),
                answer == null ? "" : words.of("answer." + answer.value()),
                answer == null ? "" : answer.comment(),
                follows(violation));
    }

    /** The rows of these, in their order. */
    public List<ViolationRow> of(List<Violation> violations) {
        return violations.stream().map(this::of).toList();
    }

    private String follows(Violation violation) {
        Violation cause = violation.follows() == null ? null : causes.get(violation.follows());
        return cause == null ? "" : cause.message();
    }

    private @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }
}
