package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Who wrote what on which deal, and when. */
    private record Said(User owner, String text, String deal, Instant at) {}

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        Map<List<Object>, List<Said>> bySameText = past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(COMMENTS))
                .flatMap(deal -> said(deal, terms))
                .collect(Collectors.groupingBy(said -> List.of(said.owner(), said.text())));
        return bySameText.values().stream()
                .filter(same -> deals(same).size() >= minDeals)
                .map(this::accused);
    }

    @Override
    public Set<User> owners(CrmSnapshot past, Terms terms) {
        return Hands.ofOpenDeals(past).stream().filter(terms::person).collect(Collectors.toSet());
    }

    private static List<String> deals(List<Said> same) {
        return same.stream().map(Said::deal).distinct().toList();
    }

    private Accusation accused(List<Said> same) {
        User owner = same.get(0).owner();
        return Accusation.of(
                        owner,
                        new Finding(
                                criterion(),
                                "USER",
                                owner.id(),
                                null,
                                same.get(0).text()))
                .since(Terms.latest(same.stream().map(Said::at).toArray(Instant[]::new)))
                .with("deals", deals(same))
                .with("count", deals(same).size());
    }

    private Stream<Said> said(Deal deal, Terms terms) {
        User owner = deal.owner();
        if (owner == null || terms.is(owner, Role.ROBOT)) {
            return Stream.empty();
        }
        return deal.comments().stream()
                .filter(comment -> Objects.equals(comment.author(), owner))
                .filter(comment -> terms.of(owner).lately(comment.createdAt(), window))
                .filter(comment -> !terms.blank(comment.text()))
                .map(comment -> new Said(owner, new Written(comment.text()).plain(), deal.id(), comment.createdAt()))
                .filter(said -> said.text().codePoints().count() >= minLength);
    }
}
