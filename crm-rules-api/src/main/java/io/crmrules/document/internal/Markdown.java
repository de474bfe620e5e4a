package io.crmrules.document.internal;

import io.crmrules.support.Hints;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown, block by block. Texts of other people go through {@link #escaped}, {@link #code} or {@link #yaml}. */
public final class Markdown {

    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]<>&|~#]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern LIST = Pattern.compile("^([-+=]|\\d{1,9}[.)])(?=\\s|$|[-=])");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final StringBuilder text = new StringBuilder();

    public Markdown heading(int level, String markdown) {
        return block("#".repeat(level) + " " + markdown);
    }

    public Markdown block(String markdown) {
        text.append(text.isEmpty() ? "" : "\n").append(markdown).append('\n');
        return this;
    }

    /** A list; nothing when it has no items. */
    public Markdown items(List<String> items) {
        return items.isEmpty() ? this : block("- " + String.join("\n- ", items));
    }

    /** A table; nothing when it has no rows. */
    public Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        String ruler = row(Collections.nCopies(head.size(), "---"));
        return block(row(head) + "\n" + ruler + "\n"
                + rows.stream().map(Markdown::row).collect(Collectors.joining("\n")));
    }

    /** A block of YAML. */
    public Markdown yaml(String yaml) {
        String fence = "`".repeat(Math.max(3, longest(BACKTICKS.matcher(yaml)) + 1));
        return block(fence + "yaml\n" + yaml.stripTrailing() + "\n" + fence);
    }

    /** The text as it is to be read, on one line: no character of it means anything to Markdown or HTML. */
    public static String escaped(String plain) {
        String line = Hints.oneLine(plain).strip();
        String safe = SPECIAL.matcher(line).replaceAll(found -> Matcher.quoteReplacement(entity(found.group())));
        return LIST.matcher(safe).replaceFirst(found -> Matcher.quoteReplacement(unlisted(found.group(1))));
    }

    public static String bold(String plain) {
        return "**" + escaped(plain) + "**";
    }

    /** The text as code, to be copied. */
    public static String code(String plain) {
        String line = Hints.oneLine(plain).strip().replace("|", "\\|");
        int ticks = longest(BACKTICKS.matcher(line));
        String fence = "`".repeat(ticks + 1);
        String space = ticks > 0 || line.isEmpty() ? " " : "";
        return fence + space + line + space + fence;
    }

    private static int longest(Matcher runs) {
        return runs.results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String entity(String character) {
        return switch (character) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> "\\" + character;
        };
    }

    /** What begins a list or a heading at the begin of a line. */
    private static String unlisted(String mark) {
        int last = mark.length() - 1;
        return mark.substring(0, last) + "\\" + mark.charAt(last);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
