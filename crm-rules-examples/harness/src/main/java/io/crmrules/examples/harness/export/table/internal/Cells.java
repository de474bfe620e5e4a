package io.crmrules.examples.harness.export.table.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The cells of a row by their headings, whatever their case. The headings of JSON are paths. */
final class Cells {

    private final Map<String, String> byHeading = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Cells(Map<String, String> given) {
        byHeading.putAll(given);
    }

    boolean has(String heading) {
        return byHeading.containsKey(heading);
    }

    /** Empty when there is none. */
    String get(String heading) {
        return byHeading.getOrDefault(heading, "");
    }

    /** The first that is not empty. */
    String first(List<String> headings) {
        return headings.stream()
                .map(this::get)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All that are not empty. */
    List<String> all(List<String> headings) {
        return headings.stream().map(this::get).filter(cell -> !cell.isEmpty()).toList();
    }

    /**
     * Whether what stands at this path can be all of it: no other value stands in its way, none is left open, and no
     * object on the way says that more follows.
     *
     * @param next what an object around a list has when more follows; empty: nothing
     */
    boolean whole(String heading, String next) {
        for (int point = heading.indexOf('.'); point >= 0; point = heading.indexOf('.', point + 1)) {
            String above = heading.substring(0, point);
            if (!get(above).isEmpty() || has(above + JsonRecords.NOTHING)) {
                return false;
            }
            if (!next.isEmpty() && below(above + "." + next)) {
                return false;
            }
        }
        return has(heading) || !siblings(heading);
    }

    /** Whether items of the list have other values, and not this one. */
    private boolean siblings(String heading) {
        int end = heading.lastIndexOf('.');
        return end > 0 && has(heading.substring(0, end)) && below(heading.substring(0, end));
    }

    /** Whether anything is said there, or below. */
    private boolean below(String path) {
        String under = path.toLowerCase(Locale.ROOT) + ".";
        return !get(path).isEmpty()
                || byHeading.keySet().stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith(under));
    }
}
