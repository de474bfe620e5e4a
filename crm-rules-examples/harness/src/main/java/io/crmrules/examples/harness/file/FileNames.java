package io.crmrules.examples.harness.file;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files, of the ids of criteria or the names of people: both may be anything. */
public final class FileNames {

    /** Letters; in UTF-8 they and what is added stay below the 255 bytes that file systems take. */
    private static final int LONGEST = 50;

    /** What Windows takes for a device, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

    private final Set<String> taken = new HashSet<>();

    /**
     * Letters, digits, hyphens and underscores only; never given before, whatever the case of the letters. The same name
     * spelt otherwise by Unicode counts as given.
     */
    public String of(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}_-]", "-");
        int end = Math.min(LONGEST, letters.codePointCount(0, letters.length()));
        String cut = letters.substring(0, letters.offsetByCodePoints(0, end));
        String base = DEVICE.matcher(cut).matches() ? cut + "_" : cut;
        String name = base;
        for (int number = 2; !taken.add(folded(name)); number++) {
            name = base + "_" + number;
        }
        return name;
    }

    /** The same with a word in place of a name that says nothing, and no more hyphens than it takes to read it. */
    public String of(String text, String nameless) {
        String readable = text.strip().replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("^-+|-+$", "");
        return of(readable.isEmpty() ? nameless : readable);
    }

    /** As file systems compare that know no case and decompose letters. */
    private static String folded(String name) {
        String decomposed = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD);
        return decomposed.toLowerCase(Locale.ROOT);
    }
}
