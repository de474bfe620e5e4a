package io.crmrules.document;

import io.crmrules.document.layout.Block;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Items;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Table;
import io.crmrules.document.layout.Text;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.StandardSections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands before and after the requirements; what the head does not say is a line to write on. */
final class StandardFrame {

    private static final int SHORT_HASH = 12;
    private static final int READERS = 8;

    private final PolicyInForce policy;
    private final StandardHead head;
    private final StandardSections sections;
    private final InForce inForce;
    private final Wording words;
    private final List<Block> blocks = new ArrayList<>();

    StandardFrame(PolicyInForce policy, InForce inForce, Wording words) {
        this.policy = policy;
        this.head = policy.standardHead();
        this.sections = head.sections();
        this.inForce = inForce;
        this.words = words;
    }

    String title() {
        return head.title() == null ? words.of("title") : head.title();
    }

    /** The table under the title, and what is to be known first. */
    List<Block> front() {
        blocks.clear();
        List<List<Text>> rows = new ArrayList<>();
        row(rows, "head.company", head.company());
        row(rows, "head.position", head.position());
        row(rows, "head.author", head.author());
        row(rows, "head.aim", head.aim() == null ? words.of("aim") : head.aim());
        row(rows, "head.measure", head.measure() == null ? measure() : head.measure());
        if (head.edition() != null) {
            row(rows, "head.edition", head.edition());
        }
        row(rows, "head.issued", head.issued());
        row(rows, "head.validFrom", head.validFrom());
        blocks.add(new Table(List.of("", ""), List.of(1, 3), rows));
        meanings("terms", sections.terms());
        meanings("sales", sections.sales());
        duties();
        return List.copyOf(blocks);
    }

    private void row(List<List<Text>> rows, String key, @Nullable Object value) {
        rows.add(List.of(Text.bold(words.of(key)), value == null ? Text.blank() : Text.of(words.text(value))));
    }

    private String measure() {
        return words.of(gated() ? "measure.gate" : "measure");
    }

    /** Whether a violation of something can keep a day from being closed. */
    boolean gated() {
        return inForce.all().stream()
                .anyMatch(criterion -> policy.enabled(criterion.id(), null)
                        && policy.severity(criterion.id(), null) == Severity.CRITICAL
                        && policy.cadence(criterion.id(), null).compareTo(Cadence.DAY_END) <= 0);
    }

    private void meanings(String key, Map<String, String> meanings) {
        if (!meanings.isEmpty()) {
            blocks.add(new Heading(2, words.of(key)));
            blocks.add(Items.of(meanings.entrySet().stream()
                    .map(each -> Text.labelled(each.getKey(), each.getValue()))
                    .toList()));
        }
    }

    private void duties() {
        if (sections.duties().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.of("duties")));
        sections.duties().forEach((position, duties) -> {
            if (!position.isEmpty()) {
                blocks.add(new Heading(3, Wording.capital(position)));
            }
            blocks.add(Items.of(duties.stream().map(Text::of).toList()));
        });
    }

    /** How violations are answered, what else the company says, and the room for signatures. */
    List<Block> back() {
        blocks.clear();
        if (!inForce.all().isEmpty()) {
            section("answering", procedure("answering", sections.answering(), words));
            section("appeal", procedure("appeal", sections.appeal(), words));
        }
        section("confidentiality", sections.confidentiality());
        section("revision", sections.revision());
        signatures();
        String hash = policy.hash().substring(0, SHORT_HASH);
        blocks.add(new Paragraph(Text.small(words.of("head.policy", policy.profile(), hash))));
        return List.copyOf(blocks);
    }

    /** The usual words when nothing is said. */
    static List<String> procedure(String key, @Nullable List<String> said, Wording words) {
        return said == null ? List.of(words.of(key + ".usual").split("\n")) : said;
    }

    private void section(String key, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            blocks.add(new Heading(2, words.of(key)));
            paragraphs.forEach(each -> blocks.add(new Paragraph(Text.of(each))));
        }
    }

    private void signatures() {
        blocks.add(new Heading(2, words.of("approval")));
        blocks.add(new Table(
                List.of(words.of("approvedBy"), words.of("signature"), words.of("date")),
                List.of(3, 1, 1),
                List.of(List.of(
                        head.approvedBy() == null ? Text.blank() : Text.of(head.approvedBy()),
                        Text.blank(),
                        Text.blank()))));
        blocks.add(new Heading(2, words.of("readers")));
        blocks.add(new Table(
                List.of(words.of("name"), words.of("head.position"), words.of("date"), words.of("signature")),
                List.of(3, 2, 1, 1),
                Collections.nCopies(READERS, Collections.nCopies(4, Text.of("")))));
    }
}
