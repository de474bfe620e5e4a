package io.crmrules.examples.harness.export.mapping;

import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a table is written: its characters, its times and its numbers. */
final class TableFormats {

    private TableFormats() {}

    /** What stands between the columns; null when it does not say. */
    static @Nullable Character separator(@Nullable YamlNode node) {
        if (node == null || node.isNothing()) {
            return null;
        }
        String text = raw(node).replace("\\t", "\t").replace("tab", "\t");
        if (text.length() != 1) {
            node.complain(Hints.quote(text) + " is no single character", "Maybe ';' or 'tab'.");
            return null;
        }
        return text.charAt(0);
    }

    static @Nullable String encoding(@Nullable YamlNode node) {
        String name = NodeValues.text(node);
        try {
            return name == null ? null : Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            if (node != null) {
                node.complain(Hints.quote(String.valueOf(name)) + " is no encoding", "Maybe windows-1251 or UTF-8.");
            }
            return null;
        }
    }

    /** The formats of its times. */
    static List<String> times(@Nullable YamlNode node) {
        if (node == null || node.isNothing()) {
            return List.of();
        }
        List<YamlNode> nodes = node.isText() ? List.of(node) : node.list();
        for (YamlNode each : nodes) {
            if (!isOfTime(each.text())) {
                each.complain(Hints.quote(each.text()) + " is no format of a time", "Maybe dd.MM.yyyy HH:mm.");
            }
        }
        return nodes.stream().map(YamlNode::text).toList();
    }

    private static boolean isOfTime(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern).getZone() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static @Nullable ZoneId zone(@Nullable YamlNode node) {
        String name = NodeValues.text(node);
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            if (node != null) {
                node.complain(Hints.quote(String.valueOf(name)) + " is no time zone", "Maybe Europe/Moscow.");
            }
            return null;
        }
    }

    static char decimal(@Nullable YamlNode node) {
        String text = NodeValues.text(node);
        if (node != null && text != null && !text.equals(",") && !text.equals(".")) {
            node.complain(Hints.quote(text) + " is neither a comma nor a point", "");
        }
        return text == null || text.isEmpty() ? '.' : text.charAt(0);
    }

    /** What groups the digits of numbers; empty for nothing. */
    static String grouping(@Nullable YamlNode node) {
        return node == null ? "" : raw(node);
    }

    /** As it stands there: a space or a tab may be meant. */
    private static String raw(YamlNode text) {
        return String.valueOf(text.plain());
    }
}
