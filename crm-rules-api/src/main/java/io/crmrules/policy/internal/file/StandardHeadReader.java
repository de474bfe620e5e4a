package io.crmrules.policy.internal.file;

import io.crmrules.policy.StandardHead;
import io.crmrules.support.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a policy file says of the company's standard. */
final class StandardHeadReader {

    private static final List<String> KEYS = Stream.of(
                    List.of("title", "company", "author", "position", "aim", "measure", "issued", "validFrom"),
                    List.of("edition", "approvedBy"),
                    StandardSectionsReader.KEYS)
            .flatMap(List::stream)
            .toList();

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
                date("validFrom"),
                text("edition"),
                text("approvedBy"),
                StandardSectionsReader.read(entries));
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
