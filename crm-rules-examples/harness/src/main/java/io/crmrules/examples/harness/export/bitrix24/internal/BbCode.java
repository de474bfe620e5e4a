package io.crmrules.examples.harness.export.bitrix24.internal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of the card and the timeline carry BBCode, those of older portals HTML; people mean the words in between. */
public final class BbCode {

    private static final Pattern LINE_BREAK = Pattern.compile(
            "\\[\\*]|\\[/?(?:list|p)(?:=[^\\[\\]]*)?]|<(?:br|/p|/div|li)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile(
            "\\[/?(?:b|i|u|s|url|user|img|color|size|font|quote|code|left|center|right|justify|table|tr|td|th|video)"
                    + "(?:=[^\\[\\]]*)?]"
                    + "|</?(?:p|div|ul|ol|li|b|i|u|s|a|strong|em|span|font)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private BbCode() {}

    /** The text without its markup, list items on lines of their own. */
    public static String strip(String text) {
        boolean marked = text.indexOf('[') >= 0 || text.indexOf('<') >= 0;
        String lines = marked ? LINE_BREAK.matcher(text).replaceAll("\n") : text;
        String plain = marked ? TAG.matcher(lines).replaceAll("") : text;
        return unescape(plain)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A title and what it is about, without what the two repeat. */
    public static String join(String title, String description) {
        String head = strip(title);
        String body = strip(description);
        return head.isEmpty() || body.startsWith(head) ? body.isEmpty() ? head : body : (head + "\n" + body).strip();
    }

    private static String unescape(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
