package io.crmrules.drools.internal.facts;

import io.crmrules.rule.facts.CopiedText;
import io.crmrules.support.Hash64;
import io.crmrules.support.LongMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which texts one owner wrote on more than one deal. Most texts are written once, and a CRM has millions of them: of a
 * text that was seen once only its hash and the deal are kept.
 */
final class CopiedTexts {

    private final LongMap<Object> seen = new LongMap<>(); // the id of its only deal, or Copies

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
        Object before = seen.get(hash);
        if (before == null) {
            seen.put(hash, deal);
        } else if (before instanceof Copies copies) {
            copies.add(deal, text);
        } else if (!before.equals(deal)) {
            seen.put(hash, new Copies(text, (String) before, deal));
        }
    }

    /** Those on more than one deal, by their text. */
    List<CopiedText> all() {
        return seen.values()
                .filter(Copies.class::isInstance)
                .map(Copies.class::cast)
                .map(copies -> new CopiedText(copies.text, copies.deals))
                .sorted(Comparator.comparing(CopiedText::text))
                .toList();
    }
}
