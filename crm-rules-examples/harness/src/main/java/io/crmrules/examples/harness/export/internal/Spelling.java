package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a property that is not there stands there misspelt: with one letter too many, too few or wrong, or with
 * two of them swapped. Nothing can be concluded from its absence then.
 *
 * @param others properties of the vendor that are nearly another one and mean something else
 */
public record Spelling(Set<String> others) {

    /** To nearly every other name a shorter one is near: there only a letter too few, or a swap, is taken for a slip. */
    private static final int SHORT = 3;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9}");

    /** The property of the object that was meant to be this one, which it does not have; null when there is none. */
    @Nullable
    String misspelt(String property, JsonNode object) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (isSlip(property, name)) {
                return name;
            }
        }
        return null;
    }

    /** Whether {@code written} is nearly {@code meant}, and no property that means something else. */
    public boolean isSlip(String meant, String written) {
        return Math.abs(meant.length() - written.length()) <= 1 && near(meant, written) && !others.contains(written);
    }

    private static boolean near(String meant, String written) {
        int at = 0;
        while (at < Math.min(meant.length(), written.length()) && meant.charAt(at) == written.charAt(at)) {
            at++;
        }
        boolean dropped = sameRest(meant, at + 1, written, at);
        boolean swapped = sameRest(meant, at + 2, written, at + 2) && swapped(meant, written, at);
        boolean otherwise = sameRest(meant, at, written, at + 1) || sameRest(meant, at + 1, written, at + 1);
        boolean slip = dropped || swapped || (otherwise && meant.length() > SHORT);
        return slip && !(numbered(meant, at) || numbered(written, at));
    }

    private static boolean swapped(String meant, String written, int at) {
        return meant.charAt(at) == written.charAt(at + 1) && meant.charAt(at + 1) == written.charAt(at);
    }

    private static boolean sameRest(String one, int from, String other, int otherFrom) {
        int length = one.length() - from;
        return length >= 0 && length == other.length() - otherFrom && one.regionMatches(from, other, otherFrom, length);
    }

    /** Numbers tell apart what is called alike ("PARENT_ID2", "ADDRESS_2"), but for those as long as a moment. */
    private static boolean numbered(String name, int at) {
        return at < name.length()
                && Character.isDigit(name.charAt(at))
                && !LONG_NUMBER.matcher(name).find();
    }
}
