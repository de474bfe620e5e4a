package io.crmrules.policy.internal.file;

import io.crmrules.policy.StandardHead;
import io.crmrules.support.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the head of the standard from a policy file. */
final class StandardHeadReader {

    private static final List<String> KEYS =
            List.of("title", "company", "author", "position", "aim", "measure", "issued", "validFrom");

    private final Map<String, YamlNode> entries;

    private StandardHeadReader(Map<String, YamlNode> entries) {
        this.entries = entries;
    }

    static StandardHead read(YamlNode node) {
        return new StandardHeadReader(node.map(KEYS)).head();
    }

    private StandardHead head() {
        return new StandardHead(
                text("title"),
                text("company"),
                text("author"),
                text("position"),
                text("aim"),
                text("measure"),
                date("issued"),
                date("validFrom"));
    }

    private @Nullable String text(String key) {
        String text = value(key, each -> each);
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable LocalDate date(String key) {
        return value(key, CalendarReader::date);
    }

    private <T> @Nullable T value(String key, Function<String, T> reader) {
        YamlNode node = entries.get(key);
        return node == null || node.isNothing() ? null : PolicyReader.scalar(node, reader);
    }
}
