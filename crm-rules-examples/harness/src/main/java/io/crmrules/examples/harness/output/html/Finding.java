package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.model.User;
import io.crmrules.report.Violation;
import io.crmrules.rule.source.RuleTexts;
import java.net.URI;
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

    /** The deal's title; without a deal, what the finding speaks of. */
    String deal() {
        return words.line(row.deal().isEmpty() ? row.subject() : row.deal());
    }

    /** Empty too where it is all there is to call the deal. */
    String dealId() {
        return row.dealId().equals(row.deal()) ? "" : words.line(row.dealId());
    }

    String client() {
        return words.line(row.client());
    }

    /** Where to open the deal, null when there is no address that may be clicked. */
    @Nullable
    String url() {
        URI link = row.link();
        return link == null ? null : link.toString();
    }

    String owner() {
        return words.line(row.owner());
    }

    /** By what the finding is filtered, null for what nobody could own. */
    @Nullable
    String ownerKey() {
        User owner = violation().owner();
        if (owner != null) {
            return owner.id();
        }
        return row.owner().isEmpty() ? null : PageTexts.NOBODY;
    }

    String stage() {
        return words.stage(violation().stage());
    }

    /** An amount that nobody entered is unknown, not none. */
    String amount() {
        if (row.amount() != null) {
            return words.value(row.amount());
        }
        return row.dealId().isEmpty() ? "" : words.of("unknown");
    }

    String since() {
        Instant since = violation().since();
        return since == null ? "" : words.value(since);
    }

    /** The same for programs, null when there is none. */
    @Nullable
    String moment() {
        Instant since = violation().since();
        return since == null ? null : since.toString();
    }

    List<Fact> evidence() {
        return violation().evidence().entrySet().stream()
                .map(entry -> new Fact(words.fact(entry.getKey()), words.value(entry.getValue())))
                .toList();
    }

    /**
     * A fact of the evidence.
     *
     * @param name what the rule calls it
     * @param value as people write it
     */
    record Fact(String name, String value) {}
}
