package io.crmrules.examples.harness.output.xlsx;

import java.util.HashSet;
import java.util.Set;

/**
 * Which texts the workbook holds once, for all cells that show them. Most repeat themselves: owners, stages, remedies.
 * Only so many are kept in memory; the cells of others hold their text themselves.
 */
final class SharedTexts {

    /** Characters. */
    private static final int ROOM = 4_000_000;

    private final Set<String> texts = new HashSet<>();
    private int room = ROOM;

    /** Whether the cells of this text share it. */
    boolean shares(String text) {
        if (text.length() <= room && texts.add(text)) {
            room -= text.length();
        }
        return texts.contains(text);
    }
}
