package io.crmrules.examples.harness.output.csv;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for files, of the ids of criteria: those of one's own rules may be anything. */
final class FileNames {

    /** Letters; in UTF-8 they and what is added stay below the 255 bytes that file systems take. */
    private static final int LONGEST = 50;

    private final Set<String> taken = new HashSet<>();

    /** Letters, digits, hyphens and underscores only; never given before, whatever the case of the letters. */
    String of(String id) {
        String letters = id.replaceAll("[^\\p{L}\\p{N}_-]", "-");
        int end = Math.min(LONGEST, letters.codePointCount(0, letters.length()));
        String base = letters.substring(0, letters.offsetByCodePoints(0, end));
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + "_" + number;
        }
        return name;
    }
}
