package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The owner wrote the same normalised text of at least {@code minLength} within the window on at least {@code minDeals}
 * of the owner's open deals; per text. Robots write what they are told.
 */
record CopyPastedComment(int minDeals, int minLength, int windowDays) implements Oracle {

    CopyPastedComment() {
        this(3, 15, 30);
    }

    /** Who wrote what. */
    private record Said(String owner, String text) {}

    @Override
    public String criterion() {
        return "copy-pasted-comment";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.COMMENTS);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        Map<Said, Set<String>> deals = new HashMap<>();
        past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(DataKind.COMMENTS))
                .forEach(deal -> said(deal, terms)
                        .forEach(said -> deals.computeIfAbsent(said, any -> new HashSet<>())
                                .add(deal.id())));
        return deals.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= minDeals)
                .map(Map.Entry::getKey)
                .map(said -> new Finding(criterion(), "USER", said.owner(), null, said.text()));
    }

    private Stream<Said> said(Deal deal, Terms terms) {
        User owner = deal.owner();
        if (owner == null || terms.is(owner, Role.ROBOT)) {
            return Stream.empty();
        }
        return deal.comments().stream()
                .filter(comment -> Objects.equals(comment.author(), owner))
                .filter(comment -> terms.lately(comment.createdAt(), windowDays) && !Terms.blank(comment.text()))
                .map(Comment::text)
                .map(text -> new Written(text).plain())
                .filter(text -> text.codePoints().count() >= minLength)
                .map(text -> new Said(owner.id(), text));
    }
}
