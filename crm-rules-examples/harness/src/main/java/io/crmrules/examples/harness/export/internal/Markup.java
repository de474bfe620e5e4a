package io.crmrules.examples.harness.export.internal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that a CRM keeps as HTML; people mean the words in between. */
public final class Markup {

    private static final Pattern HTML = Pattern.compile("</?[a-z][a-z0-9]*\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE =
            Pattern.compile("<(?:br|/p|/div|/li|/h\\d)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The text as people read it; one without tags stays as it is. */
    public static String strip(String text) {
        if (!HTML.matcher(text).find()) {
            return text;
        }
        String lines = LINE.matcher(text).replaceAll("\n");
        return unescaped(HTML.matcher(lines).replaceAll(""))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String unescaped(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** A title and what it is about. */
    public static String join(String title, String details) {
        return (strip(title) + "\n" + strip(details)).strip();
    }
}
