package io.crmrules.examples.harness.output.html;

import java.util.Locale;

/** Lengths in drawings. */
final class Percent {

    private Percent() {}

    /** With a decimal point, whatever the language: it is read by browsers. */
    static String of(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f", whole == 0 ? 0.0 : 100.0 * part / whole);
    }
}
