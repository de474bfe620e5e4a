package io.crmrules.drools.internal.facts;

import io.crmrules.rule.CopiedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which texts one owner wrote on more than one deal. Most texts are written once, and a CRM has millions of them: of a
 * text that was seen once only its hash is kept.
 */
final class CopiedTexts {

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final Map<Long, Copies> byHash = new HashMap<>();

    private static final class Copies {
        private final String first;
        private @Nullable List<String> deals;
        private String text = "";

        Copies(String first) {
            this.first = first;
        }

        void add(String deal, String text) {
            if (deals == null) {
                if (deal.equals(first)) {
                    return;
                }
                deals = new ArrayList<>(List.of(first));
                this.text = text;
            }
            if (text.equals(this.text) && !deals.get(deals.size() - 1).equals(deal)) {
                deals.add(deal);
            }
        }
    }

    /** Deals come one after another, each with all its texts. */
    void add(String deal, List<String> texts) {
        for (String text : texts) {
            Copies copies = byHash.get(hash(text));
            if (copies == null) {
                byHash.put(hash(text), new Copies(deal));
            } else {
                copies.add(deal, text);
            }
        }
    }

    /** Those on more than one deal, by their text. */
    List<CopiedText> all() {
        return byHash.values().stream()
                .filter(copies -> copies.deals != null)
                .map(copies -> new CopiedText(copies.text, copies.deals == null ? List.of() : copies.deals))
                .sorted(Comparator.comparing(CopiedText::text))
                .toList();
    }

    /** FNV-1a of 64 bits: texts that differ and yet share a hash do not happen by chance. */
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
