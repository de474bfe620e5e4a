package io.crmrules.examples.harness.workshop;

import java.io.PrintWriter;
import java.util.List;

/**
 * What a folder of rules came to when it was looked at.
 *
 * @param number of this look, from 1
 * @param headline which it is, and how long it took
 * @param sections the rules, what is wrong first
 */
public record Look(int number, String headline, List<Section> sections) {

    public Look {
        sections = List.copyOf(sections);
    }

    /** Writes all of it. */
    public void print(PrintWriter out) {
        out.println("== " + headline);
        for (Section section : sections) {
            out.println();
            out.println(mark(section) + section.heading());
            section.lines().forEach(line -> out.println("  " + line));
        }
        out.println();
        out.flush();
    }

    private static String mark(Section section) {
        return switch (section.mood()) {
            case GOOD -> "+ ";
            case DOUBTFUL -> "? ";
            case BAD -> "! ";
        };
    }
}
