package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.Problems;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bodies of a list, each in a file of its own: {@code deals_1.json}, {@code deals_2.json}, ... They prove that the list
 * is whole when each that says so is followed by another, and the last says that it is the last.
 */
final class Pages {

    private static final Pattern NAME =
            Pattern.compile("(.*?)(?:_(\\d{1,6}))?((?:\\.[a-z]+)*)", Pattern.CASE_INSENSITIVE);

    private final Map<String, State> files = new TreeMap<>();

    private enum State {
        /** It does not say whether another follows. */
        SILENT,
        MORE,
        LAST,
        /** It may hold but a choice of records. */
        FILTERED
    }

    /** A file is read, which holds no body as far as is known. */
    void begin(String file) {
        files.putIfAbsent(file, State.SILENT);
    }

    void body(String file, boolean more, boolean filtered) {
        files.put(file, filtered ? State.FILTERED : more ? State.MORE : State.LAST);
    }

    /** Whether all of the list is here. */
    boolean whole(Problems problems) {
        boolean whole = !files.isEmpty();
        for (Map.Entry<String, State> file : files.entrySet()) {
            whole &= whole(file.getKey(), file.getValue(), problems);
        }
        return whole;
    }

    /** Whether it is certain that a page is missing, not only unproven that none is. */
    boolean gap() {
        return files.entrySet().stream()
                .filter(file -> file.getValue() == State.MORE || file.getValue() == State.LAST)
                .anyMatch(file -> !whole(file.getKey(), file.getValue(), new Problems()));
    }

    private boolean whole(String file, State state, Problems problems) {
        Matcher name = NAME.matcher(file);
        int number = name.matches() && name.group(2) != null ? Integer.parseInt(name.group(2)) : 1;
        return switch (state) {
            case SILENT -> false;
            case FILTERED ->
                told(
                        problems,
                        file,
                        "It may hold but a choice of records.",
                        "Maybe save the list itself, not a search.");
            case LAST -> follows(file, name, number, problems);
            case MORE ->
                follows(file, name, number, problems)
                        && (files.containsKey(page(name, number + 1))
                                || told(
                                        problems,
                                        file,
                                        "It says that another page follows, and there is no " + page(name, number + 1)
                                                + ".",
                                        "Maybe that page was not saved; nothing is concluded from what is absent."));
        };
    }

    /** Whether the page before it is here, and said that there is another. */
    private boolean follows(String file, Matcher name, int number, Problems problems) {
        String before = page(name, number - 1);
        BooleanSupplier first = () -> number == 2 && files.get(name.group(1) + name.group(3)) == State.MORE;
        return number <= 1
                || files.get(before) == State.MORE
                || first.getAsBoolean()
                || told(
                        problems,
                        file,
                        "It is a page of a list, and there is no " + before + " that says so.",
                        "Maybe that page was not saved; nothing is concluded from what is absent.");
    }

    private static boolean told(Problems problems, String file, String problem, String hint) {
        problems.addOverall(file, problem, hint);
        return false;
    }

    private static String page(Matcher name, int number) {
        return name.group(1) + "_" + number + name.group(3);
    }
}
