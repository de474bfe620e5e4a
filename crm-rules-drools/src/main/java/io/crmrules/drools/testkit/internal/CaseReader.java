package io.crmrules.drools.testkit.internal;

import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one case; what is wrong with its text becomes part of it. */
final class CaseReader {

    private static final String HOLDS = "holds";
    private static final String VIOLATED = "violated";
    private static final String MISSING = "missing";
    private static final String NOT_CHECKABLE = "notCheckable";
    private static final String NAME_RU = "name_ru";
    private static final List<String> OUTCOMES = List.of(VIOLATED, HOLDS, MISSING, NOT_CHECKABLE);
    private static final List<String> SUBJECTS = List.of("deal", "deals", "contacts", "leadSources");
    private static final List<String> FACTS = Stream.concat(
                    SUBJECTS.stream(), Stream.of("pipelines", "users", "companies", "provides", "carried"))
            .toList();
    private static final List<String> KEYS = Stream.of(List.of("name", NAME_RU, "now", "policy"), FACTS, OUTCOMES)
            .flatMap(List::stream)
            .toList();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;
    private static final OffsetDateTime UNKNOWN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final YamlNode node;
    private final @Nullable YamlNode usualNow;
    private final CaseProblems problems;
    private final Map<String, YamlNode> entries;

    /** Complains to {@code problems}, to which those of the node go. */
    CaseReader(YamlNode node, @Nullable YamlNode usualNow, CaseProblems problems) {
        this.node = node;
        this.usualNow = usualNow;
        this.problems = problems;
        this.entries = node.map(KEYS);
    }

    RuleCase read() {
        if (node.isMap()) {
            checkSubjects();
            checkOutcome();
        } else if (node.isNothing()) {
            node.complain("an empty case", "Maybe '-' stands there by mistake.");
        }
        return new RuleCase(
                node.file(),
                node.line(),
                name(),
                nameRu(),
                now(),
                entries.get("policy"),
                facts(),
                list(VIOLATED).stream()
                        .map(ExpectedViolation::read)
                        .filter(Objects::nonNull)
                        .toList(),
                list(MISSING).stream().map(YamlNode::text).toList(),
                saysTrue(NOT_CHECKABLE),
                problems.take());
    }

    private String name() {
        YamlNode name = entries.get("name");
        String text = name == null ? "" : name.text();
        if (text.isEmpty() && node.isMap()) {
            node.complain("the case has no name", "Maybe name: due at noon, still open at closing time.");
        }
        return text;
    }

    private String nameRu() {
        YamlNode name = entries.get(NAME_RU);
        return name == null ? "" : name.text();
    }

    private OffsetDateTime now() {
        YamlNode now = entries.getOrDefault("now", usualNow == null ? node : usualNow);
        if (now == node) {
            node.complain("there is no 'now'", "Maybe now: 2026-11-20T18:05:00+03:00, in the first line of the file.");
            return UNKNOWN;
        }
        try {
            OffsetDateTime read = OffsetDateTime.parse(now.text());
            if (read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR) {
                throw new DateTimeException("out of range");
            }
            return read;
        } catch (DateTimeException e) {
            now.complain(
                    Hints.quote(now.text()) + " is no time with offset",
                    "Maybe write it like 2026-11-20T18:05:00+03:00.");
            return UNKNOWN;
        }
    }

    private Map<String, YamlNode> facts() {
        Map<String, YamlNode> facts = new LinkedHashMap<>(entries);
        facts.keySet().retainAll(FACTS);
        return facts;
    }

    private void checkSubjects() {
        if (SUBJECTS.stream().noneMatch(entries::containsKey)) {
            node.complain("the case has nothing to judge", "Maybe deal: { stage: work }.");
        } else if (entries.containsKey("deal") && entries.containsKey("deals")) {
            node.complain("the case has both 'deal' and 'deals'", "One of them is enough.");
        }
    }

    /** A case expects one thing: findings, none, or no verdict. */
    private void checkOutcome() {
        List<String> told = OUTCOMES.stream().filter(entries::containsKey).toList();
        if (told.isEmpty()) {
            node.complain("the case does not say what it expects", "Maybe holds: true.");
        } else if (told.size() > 1) {
            node.complain("the case expects " + String.join(" and ", told) + " at once", "One of them is enough.");
        } else {
            checkOutcome(told.get(0));
        }
    }

    private void checkOutcome(String outcome) {
        YamlNode told = Objects.requireNonNull(entries.get(outcome));
        boolean list = outcome.equals(VIOLATED) || outcome.equals(MISSING);
        if (list ? told.list().isEmpty() && (told.isList() || told.isNothing()) : !saysTrue(outcome)) {
            told.complain("says nothing", "Maybe holds: true.");
        }
    }

    private boolean saysTrue(String key) {
        YamlNode told = entries.get(key);
        return told != null && told.isText() && told.text().equals("true");
    }

    private List<YamlNode> list(String key) {
        YamlNode listed = entries.get(key);
        return listed == null ? List.of() : listed.list();
    }
}
