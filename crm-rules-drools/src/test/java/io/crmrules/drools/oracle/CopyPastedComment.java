package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The owner wrote the same normalised text of at least {@code minLength} within the window on at least {@code minDeals}
 * of the owner's open deals; per text. Robots write what they are told.
 */
@Row(id = "copy-pasted-comment", severity = MAJOR, settled = Settled.ACT, requires = COMMENTS)
record CopyPastedComment(int minDeals, int minLength, int window) implements Oracle {

    CopyPastedComment() {
        this(3, 15, 30);
    }

    /** Who wrote what. */
    private record Said(User owner, String text) {}

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        Map<Said, Set<String>> deals = new HashMap<>();
        past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(COMMENTS))
                .forEach(deal -> said(deal, terms)
                        .forEach(said -> deals.computeIfAbsent(said, any -> new LinkedHashSet<>())
                                .add(deal.id())));
        return deals.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= minDeals)
                .map(entry -> accused(entry.getKey(), List.copyOf(entry.getValue())));
    }

    private Accusation accused(Said said, List<String> deals) {
        User owner = said.owner();
        return Accusation.of(owner, new Finding(criterion(), "USER", owner.id(), null, said.text()))
                .with("text", said.text())
                .with("deals", deals)
                .with("count", deals.size());
    }

    private Stream<Said> said(Deal deal, Terms terms) {
        User owner = deal.owner();
        if (owner == null || terms.is(owner, Role.ROBOT)) {
            return Stream.empty();
        }
        return deal.comments().stream()
                .filter(comment -> Objects.equals(comment.author(), owner))
                .filter(comment -> terms.lately(comment.createdAt(), window) && !terms.blank(comment.text()))
                .map(Comment::text)
                .map(text -> new Written(text).plain())
                .filter(text -> text.codePoints().count() >= minLength)
                .map(text -> new Said(owner, text));
    }
}
