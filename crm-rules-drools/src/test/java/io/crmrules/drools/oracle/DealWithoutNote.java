package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.NOTES;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open deal past the first WORKING stage has a note that says nothing: a filler text, or shorter than
 * {@code minLength}.
 */
@Row(id = "deal-without-note", severity = MAJOR, requires = NOTES)
record DealWithoutNote(int minLength, Set<String> stopPhrases) implements DealOracle {

    DealWithoutNote() {
        this(10, Set.of("ок", "нд", "ok"));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        String note = deal.note();
        boolean silent = terms.filler(note, stopPhrases) || new Written(note).length() < minLength;
        return Stages.pastFirstWorking(deal.stage()) && silent
                ? Stream.of(accuse(deal).with("note", note))
                : Stream.empty();
    }
}
