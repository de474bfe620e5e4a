package io.crmrules.examples.harness.export.amocrm.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link of a body ({@code _links.self.href}), which says with what request the body was made.
 *
 * @param path without host, "/api/v4/leads"; empty when the body has no link
 * @param query the parameters, in their order, with the values of each; brackets stay in the names
 */
public record Link(String path, Map<String, List<String>> query) {

    /** The link of a body that has none. */
    static final Link NONE = new Link("", Map.of());

    private static final int LONGEST = 8_000;

    static Link parse(String href) {
        if (href.length() > LONGEST) {
            return NONE;
        }
        int mark = href.indexOf('?');
        String address = mark < 0 ? href : href.substring(0, mark);
        String path = address.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("/+$", "");
        return new Link(path, mark < 0 ? Map.of() : parameters(href.substring(mark + 1)));
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** The page, null when the link names none. */
    @Nullable
    Integer page() {
        List<String> pages = query.getOrDefault("page", List.of());
        return pages.isEmpty() || !pages.get(0).matches("\\d{1,6}") ? null : Integer.valueOf(pages.get(0));
    }

    /** The filters by their name: {@code filter[note_type][]=common} gives note_type and its values. */
    public Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (name.startsWith("filter[")) {
                String filter =
                        name.substring("filter[".length()).replace("][", ".").replaceAll("\\.?\\d*]$", "");
                filters.computeIfAbsent(filter, any -> new ArrayList<>()).addAll(values);
            } else if (name.equals("query")) {
                filters.put(name, values);
            }
        });
        return filters;
    }

    /** What all pages of one list have in common. */
    String list() {
        return path + filters();
    }
}
