package io.crmrules.drools.internal.facts;

import io.crmrules.rule.facts.CopiedText;
import io.crmrules.support.Hash64;
import io.crmrules.support.LongMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which texts one owner wrote on more than one deal. Most texts are written once, and a CRM has millions of them: of a
 * text that was seen once only its hash, the deal and the moment are kept.
 */
final class CopiedTexts {

    private final LongMap<Object> seen = new LongMap<>(); // Once or Copies

    private record Once(String deal, Instant at) {}

    private static final class Copies {
        private final String text;
        private final List<String> deals = new ArrayList<>();
        private Instant lastAt;

        Copies(Once first, String deal, DealNotes.Said said) {
            this.text = said.text();
            this.lastAt = first.at();
            deals.add(first.deal());
            add(deal, said);
        }

        void add(String deal, DealNotes.Said said) {
            if (!said.text().equals(text)) {
                return;
            }
            lastAt = said.at().isAfter(lastAt) ? said.at() : lastAt;
            if (!deals.get(deals.size() - 1).equals(deal)) {
                deals.add(deal);
            }
        }
    }

    /** Deals come one after another, each with all its texts. */
    void add(String deal, List<DealNotes.Said> texts) {
        for (DealNotes.Said said : texts) {
            add(deal, said, Hash64.of(said.text()));
        }
    }

    private void add(String deal, DealNotes.Said said, long hash) {
        Object before = seen.get(hash);
        if (before == null) {
            seen.put(hash, new Once(deal, said.at()));
        } else if (before instanceof Copies copies) {
            copies.add(deal, said);
        } else if (before instanceof Once once && !once.deal().equals(deal)) {
            seen.put(hash, new Copies(once, deal, said));
        } else if (before instanceof Once once && said.at().isAfter(once.at())) {
            seen.put(hash, new Once(deal, said.at()));
        }
    }

    /** Those on more than one deal, by their text. */
    List<CopiedText> all() {
        return seen.values()
                .filter(Copies.class::isInstance)
                .map(Copies.class::cast)
                .map(copies -> new CopiedText(copies.text, copies.deals, copies.lastAt))
                .sorted(Comparator.comparing(CopiedText::text))
                .toList();
    }
}
