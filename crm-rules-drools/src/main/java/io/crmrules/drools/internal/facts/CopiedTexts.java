package io.crmrules.drools.internal.facts;

import io.crmrules.rule.facts.CopiedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which texts one owner wrote on more than one deal. Most texts are written once, and a CRM has millions of them: of a
 * text that was seen once only its hash and the deal are kept, in a table of their own.
 */
final class CopiedTexts {

    private long[] hashes = new long[16];
    private @Nullable Object[] seen = new @Nullable Object[16]; // the id of its only deal, or Copies
    private int size;

    private static final class Copies {
        private final String text;
        private final List<String> deals;

        Copies(String text, String first, String second) {
            this.text = text;
            this.deals = new ArrayList<>(List.of(first, second));
        }

        void add(String deal, String text) {
            if (text.equals(this.text) && !deals.get(deals.size() - 1).equals(deal)) {
                deals.add(deal);
            }
        }
    }

    /** Deals come one after another, each with all its texts. */
    void add(String deal, List<String> texts) {
        for (String text : texts) {
            add(deal, text, Hash64.of(text));
        }
    }

    private void add(String deal, String text, long hash) {
        int place = place(hash);
        Object before = seen[place];
        if (before == null) {
            hashes[place] = hash;
            seen[place] = deal;
            if (++size * 3 > hashes.length * 2) {
                grow();
            }
        } else if (before instanceof Copies copies) {
            copies.add(deal, text);
        } else if (!before.equals(deal)) {
            seen[place] = new Copies(text, (String) before, deal);
        }
    }

    /** Where the hash stands, or would. */
    private int place(long hash) {
        int place = (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
        while (seen[place] != null && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        @Nullable Object[] old = seen;
        hashes = new long[2 * old.length];
        seen = new @Nullable Object[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                seen[place] = old[i];
            }
        }
    }

    /** Those on more than one deal, by their text. */
    List<CopiedText> all() {
        return Stream.of(seen)
                .filter(Copies.class::isInstance)
                .map(Copies.class::cast)
                .map(copies -> new CopiedText(copies.text, copies.deals))
                .sorted(Comparator.comparing(CopiedText::text))
                .toList();
    }
}
