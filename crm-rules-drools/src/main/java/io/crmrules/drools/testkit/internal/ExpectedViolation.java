package io.crmrules.drools.testkit.internal;

import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a case expects. What it does not name may be anything.
 *
 * @param subject what the finding speaks of
 * @param parts what else it names of the finding, by the names of a report
 * @param evidence the facts that it names, by key
 */
public record ExpectedViolation(Subject subject, Map<String, YamlNode> parts, Map<String, YamlNode> evidence) {

    private static final Map<String, Function<Violation, @Nullable Object>> PARTS = Map.of(
            "deal", found -> found.deal() == null ? null : found.deal().id(),
            "owner", found -> found.owner() == null ? null : found.owner().id(),
            "stage", found -> found.stage() == null ? null : found.stage().id(),
            "since", Violation::since,
            "standing", found -> found.standing().name(),
            "settledAt", Violation::settledAt,
            "answers", found -> found.answers().toString(),
            "severity", found -> found.severity().name(),
            "message", Violation::message);
    private static final List<String> KEYS = List.of(
            "subject",
            "evidence",
            "deal",
            "owner",
            "stage",
            "since",
            "standing",
            "settledAt",
            "answers",
            "severity",
            "message");
    private static final List<String> TYPES =
            Arrays.stream(Subject.Type.values()).map(Enum::name).toList();

    public ExpectedViolation {
        parts = new LinkedHashMap<>(parts);
        evidence = new LinkedHashMap<>(evidence);
    }

    /** Reads it; null after a complaint when it names no subject. */
    static @Nullable ExpectedViolation read(YamlNode node) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(node.map(KEYS));
        YamlNode named = entries.remove("subject");
        YamlNode evidence = entries.remove("evidence");
        if (named == null && node.isMap()) {
            node.complain("names no subject", "Maybe subject: DEAL D-1.");
        }
        Subject subject = named == null ? null : subject(named);
        return subject == null
                ? null
                : new ExpectedViolation(subject, entries, evidence == null ? Map.of() : evidence.map());
    }

    private static @Nullable Subject subject(YamlNode node) {
        String[] words = node.text().split("\\s+", 2);
        if (!TYPES.contains(words[0])) {
            node.complain(Hints.quote(words[0]) + " is no kind of subject", Hints.maybe(words[0], TYPES));
            return null;
        }
        if (words.length < 2) {
            node.complain("the subject has no id", "Maybe " + words[0] + " D-1.");
            return null;
        }
        return new Subject(Subject.Type.valueOf(words[0]), words[1]);
    }

    /** How much it names: who names more chooses first. */
    public int precision() {
        return parts.size() + evidence.size();
    }

    public boolean matches(Violation found) {
        return differences(found, ZoneOffset.UTC).isEmpty();
    }

    /** In what {@code found} differs, in words; times are told at this offset. */
    public List<String> differences(Violation found, ZoneOffset offset) {
        List<String> differences = new ArrayList<>();
        if (!subject.equals(found.subject())) {
            differences.add("the subject is " + found.subject());
        }
        parts.forEach((name, value) -> {
            Object actual = PARTS.getOrDefault(name, any -> null).apply(found);
            compare(name, value, actual, offset, differences);
        });
        evidence.forEach((name, value) -> {
            if (value.isNothing() || found.evidence().containsKey(name)) {
                compare("evidence " + name, value, found.evidence().get(name), offset, differences);
            } else {
                String hint = Hints.maybe(name, found.evidence().keySet());
                differences.add("there is no evidence " + Hints.quote(name) + (hint.isEmpty() ? "" : ". " + hint));
            }
        });
        return differences;
    }

    private static void compare(
            String name, YamlNode expected, @Nullable Object actual, ZoneOffset offset, List<String> differences) {
        if (!FactValue.same(expected, actual)) {
            differences.add(name + " is " + FactValue.show(actual, offset) + ", not "
                    + FactValue.show(expected.plain(), offset) + " (line " + expected.line() + ")");
        }
    }
}
