package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.report.Action;
import io.crmrules.report.NamedId;
import io.crmrules.report.Violation;
import io.crmrules.rule.source.RuleTexts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation as the page shows it, in texts of one line. What is not there is empty.
 *
 * @param row of the table
 * @param follows its consequences
 * @param words of the page
 */
record Finding(ViolationRow row, List<Finding> follows, PageTexts words) {

    Violation violation() {
        return row.violation();
    }

    String severity() {
        return violation().severity().name();
    }

    RuleTexts texts() {
        return words.of(violation().criterion());
    }

    String message() {
        return words.line(row.message());
    }

    /** What is to be done by whoever answers; of what is settled nothing is. */
    String remedy() {
        return violation().open() ? words.remedy(violation().criterion()) : "";
    }

    String answers() {
        return words.line(row.answers());
    }

    String answersKey() {
        return PageTexts.key(violation().answers());
    }

    String since() {
        Instant since = violation().since();
        return since == null ? "" : words.value(since);
    }

    /** From when on, and for how long when the page speaks. */
    String lasting() {
        Instant since = violation().since();
        return since == null ? "" : words.lasting(since);
    }

    /** The same for programs, null when there is none. */
    @Nullable
    String moment() {
        Instant since = violation().since();
        return since == null ? null : since.toString();
    }

    /** How it stands by what earlier runs and people say. */
    String status() {
        return words.line(row.status());
    }

    List<Fact> evidence() {
        return violation().evidence().entrySet().stream()
                .filter(entry -> !forPrograms(entry.getValue()))
                .map(entry -> new Fact(words.fact(entry.getKey()), words.told(entry.getValue())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    /** What only names, by its id, what another fact names for people, or the subject, which stands beside it. */
    private boolean forPrograms(Object fact) {
        Action action = violation().action();
        boolean subject = fact instanceof NamedId named
                && named.id().equals(violation().subject().id());
        return subject || (action != null && fact.equals(action.on().get("into")));
    }

    /**
     * A fact of the evidence.
     *
     * @param name what the rule calls it
     * @param value as people write it
     */
    record Fact(String name, String value) {}
}
