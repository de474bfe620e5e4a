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

    /**
     * What somebody wrote.
     *
     * @param text normalised, by which texts are compared
     * @param original as it was written
     */
    record Said(String text, String original, Instant at) {}

    private final LongMap<Object> seen = new LongMap<>(); // Once, or Copies

    /** The moment in numbers: of each text that was written once there is one. */
    private record Once(String deal, long second, int nano) {
        Once(String deal, Instant at) {
            this(deal, at.getEpochSecond(), at.getNano());
        }

        Instant at() {
            return Instant.ofEpochSecond(second, nano);
        }
    }

    private static final class Copies {
        private final String text;
        private final List<String> deals = new ArrayList<>();
        private String original;
        private Instant lastAt;

        Copies(Once first, String deal, Said said) {
            this.text = said.text();
            this.original = said.original();
            this.lastAt = first.at();
            deals.add(first.deal());
            add(deal, said);
        }

        void add(String deal, Said said) {
            if (said.text().equals(text)) {
                if (!deals.get(deals.size() - 1).equals(deal)) {
                    deals.add(deal);
                }
                original = said.original();
                lastAt = later(lastAt, said.at());
            }
        }

        CopiedText told() {
            return new CopiedText(text, original, lastAt, deals);
        }
    }

    /** Deals come one after another, each with all its texts. */
    void add(String deal, List<Said> texts) {
        for (Said said : texts) {
            add(deal, said, Hash64.of(said.text()));
        }
    }

    private void add(String deal, Said said, long hash) {
        Object before = seen.get(hash);
        if (before instanceof Copies copies) {
            copies.add(deal, said);
        } else if (before instanceof Once once && !once.deal().equals(deal)) {
            seen.put(hash, new Copies(once, deal, said));
        } else {
            seen.put(hash, new Once(deal, before instanceof Once once ? later(once.at(), said.at()) : said.at()));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Those on more than one deal, by their text. */
    List<CopiedText> all() {
        return seen.values()
                .filter(Copies.class::isInstance)
                .map(Copies.class::cast)
                .map(Copies::told)
                .sorted(Comparator.comparing(CopiedText::text))
                .toList();
    }
}
