package io.crmrules.examples.harness.export.mapping;

import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads single values of a mapping, null for what is not said. What is wrong with one is told, and it is null too. */
final class NodeValues {

    private NodeValues() {}

    static @Nullable String text(@Nullable YamlNode node) {
        return node == null || node.isNothing() ? null : node.text();
    }

    static String textOrEmpty(@Nullable YamlNode node) {
        String text = text(node);
        return text == null ? "" : text;
    }

    /** One text, or a list of them. */
    static List<String> texts(YamlNode node) {
        return node.isText()
                ? List.of(node.text())
                : node.list().stream().map(YamlNode::text).toList();
    }

    static @Nullable Boolean flag(@Nullable YamlNode node) {
        String text = text(node);
        if (node == null || text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> {
                node.complain(Hints.quote(text) + " is neither true nor false", "");
                yield null;
            }
        };
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable YamlNode node) {
        String text = text(node);
        if (node == null || text == null) {
            return null;
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(text)) {
            return Enum.valueOf(type, text);
        }
        node.complain(Hints.quote(text) + " is not known", Hints.maybe(text, names));
        return null;
    }

    static @Nullable Instant moment(@Nullable YamlNode node) {
        String text = text(node);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            if (node != null) {
                node.complain(Hints.quote(String.valueOf(text)) + " is no moment", "Maybe 2026-11-20T18:05:00+03:00.");
            }
            return null;
        }
    }
}
