package io.crmrules.document;

import static io.crmrules.document.Markdown.bold;
import static io.crmrules.document.Markdown.escaped;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.policy.StandardHead;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title of the company's standard and the table under it; what the policy does not say is a line to write on. */
final class StandardFront {

    private static final String LINE = "\\_\\_\\_\\_\\_\\_\\_\\_";
    private static final int SHORT_HASH = 12;

    private final Wording words;
    private final List<List<String>> rows = new ArrayList<>();

    private StandardFront(Wording words) {
        this.words = words;
    }

    static void write(PolicyInForce policy, Collection<Criterion> inForce, Wording words, Markdown text) {
        StandardHead head = policy.standardHead();
        StandardFront front = new StandardFront(words);
        front.row("head.company", head.company());
        front.row("head.position", head.position());
        front.row("head.author", head.author());
        front.row("head.aim", head.aim() == null ? words.of("aim") : head.aim());
        front.row("head.measure", head.measure() == null ? measure(policy, inForce, words) : head.measure());
        front.row("head.issued", head.issued());
        front.row("head.validFrom", head.validFrom());
        String hash = policy.hash().substring(0, SHORT_HASH);
        front.row("head.policy", words.of("head.policy.value", policy.profile(), hash));
        text.heading(1, head.title() == null ? words.of("title") : escaped(head.title()))
                .table(List.of(" ", " "), front.rows);
    }

    private void row(String key, @Nullable Object value) {
        rows.add(List.of(bold(words.of(key)), value == null ? LINE : escaped(words.text(value))));
    }

    /** The day gate measures by itself whether the standard is kept, when something can close it. */
    private static String measure(PolicyInForce policy, Collection<Criterion> inForce, Wording words) {
        boolean gated = inForce.stream()
                .map(Criterion::id)
                .anyMatch(id -> policy.enabled(id, null)
                        && policy.severity(id, null) == Severity.CRITICAL
                        && policy.cadence(id, null).compareTo(Cadence.DAY_END) <= 0);
        return words.of(gated ? "measure.gate" : "measure");
    }
}
