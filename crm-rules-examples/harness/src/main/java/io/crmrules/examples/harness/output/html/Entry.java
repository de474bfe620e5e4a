package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.report.RootCause;
import io.crmrules.report.TodoItem;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: a deal with what is wrong with it, or something that is wrong elsewhere. What is not there is
 * empty.
 *
 * @param findings the root causes, the worst first; at least one
 * @param words of the page
 */
record Entry(List<Finding> findings, PageTexts words) {

    static Entry of(TodoItem item, ViolationRows rows, PageTexts words) {
        return new Entry(
                item.causes().stream().map(cause -> finding(cause, rows, words)).toList(), words);
    }

    private static Finding finding(RootCause cause, ViolationRows rows, PageTexts words) {
        List<Finding> follows = cause.consequences().stream()
                .map(violation -> new Finding(rows.of(violation), List.of(), words))
                .toList();
        return new Finding(rows.of(cause.root()), follows, words);
    }

    private ViolationRow row() {
        return findings.get(0).row();
    }

    /** The deal's title; without a deal, what the finding speaks of. */
    String deal() {
        return words.line(row().deal().isEmpty() ? row().subject() : row().deal());
    }

    /** Empty too where it is all there is to call the deal. */
    String dealId() {
        return row().dealId().equals(row().deal()) ? "" : words.line(row().dealId());
    }

    String client() {
        return words.line(row().client());
    }

    /** Where to open the deal, null when there is no address that may be clicked. */
    @Nullable
    String url() {
        URI link = row().link();
        return link == null ? null : link.toString();
    }

    /** Where it stood when the worst of it happened. */
    @Nullable
    Stage where() {
        return findings.get(0).violation().stage();
    }

    String stage() {
        return words.stage(where());
    }

    /** What is at risk, null when that is nothing or not known. */
    @Nullable
    Money money() {
        return findings.stream()
                .map(finding -> finding.row().amount())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String amount() {
        Money money = money();
        return money == null ? "" : words.value(money);
    }
}
