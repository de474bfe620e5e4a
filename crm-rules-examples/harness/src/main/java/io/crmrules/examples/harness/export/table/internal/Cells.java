package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.table.internal.file.Sink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a row by their headings, whatever their case. The headings of JSON are paths. */
final class Cells {

    private final Map<String, String> byHeading = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Cells(Map<String, String> given) {
        byHeading.putAll(given);
    }

    /** How long they are together. */
    int length() {
        return byHeading.values().stream().mapToInt(String::length).sum();
    }

    Set<String> headings() {
        return byHeading.keySet();
    }

    boolean has(String heading) {
        return parts(heading).anyMatch(byHeading::containsKey);
    }

    /** Empty when there is none. */
    String get(String heading) {
        return parts(heading)
                .map(part -> byHeading.getOrDefault(part, ""))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What stands in two columns ({@code date + time}) is one value. */
    static Stream<String> parts(String heading) {
        return Stream.of(heading.split(" \\+ ", -1));
    }

    /** The first that is not empty. */
    String first(List<String> headings) {
        return headings.stream()
                .map(this::get)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first that is not empty and does not mean nothing. */
    String entered(List<String> headings, Map<String, String> meanings) {
        return all(headings).stream()
                .filter(cell -> !"".equals(meanings.get(cell)))
                .findFirst()
                .orElse("");
    }

    /** All that are not empty. */
    List<String> all(List<String> headings) {
        return headings.stream().map(this::get).filter(cell -> !cell.isEmpty()).toList();
    }

    /**
     * Whether what stands at these paths, those that are there, can be all of it: no other value stands in its way, none
     * is left open, and no object on the way says that more follows.
     *
     * @param next what an object around a list has when more follows, any of these
     */
    boolean whole(List<String> headings, Set<String> next) {
        List<String> there = headings.stream().filter(this::has).toList();
        return (there.isEmpty() ? headings : there).stream().allMatch(heading -> whole(heading, next));
    }

    private boolean whole(String heading, Set<String> next) {
        for (int point = heading.indexOf('.'); point >= 0; point = heading.indexOf('.', point + 1)) {
            String above = heading.substring(0, point);
            if (!get(above).isEmpty() || has(above + Sink.NOTHING)) {
                return false;
            }
            if (next.stream().anyMatch(more -> below(above + "." + more))) {
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
