package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The owner wrote the same normalised text of at least {@code minLength} within the window on at least {@code minDeals}
 * of the owner's open deals; per text. Robots write what they are told.
 */
@Row(id = "copy-pasted-comment", severity = MAJOR, requires = COMMENTS)
record CopyPastedComment(int minDeals, int minLength, int window) implements Oracle {

    CopyPastedComment() {
        this(3, 15, 30);
    }

    /** Who wrote what. */
    private record Said(User owner, String text) {}

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        Map<Said, LinkedHashMap<String, String>> originals = new HashMap<>();
        past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(COMMENTS))
                .forEach(deal -> said(deal, terms)
                        .forEach(text -> originals
                                .computeIfAbsent(new Said(deal.owner(), plain(text)), any -> new LinkedHashMap<>())
                                .put(deal.id(), text)));
        return originals.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= minDeals)
                .map(entry -> accused(entry.getKey(), entry.getValue()));
    }

    /** @param originals the text as it was written last on each deal, by the ids of the deals in their order */
    private Accusation accused(Said said, LinkedHashMap<String, String> originals) {
        User owner = said.owner();
        return Accusation.of(owner, new Finding(criterion(), "USER", owner.id(), null, said.text()))
                .with("text", List.copyOf(originals.values()).get(originals.size() - 1))
                .with("deals", List.copyOf(originals.keySet()))
                .with("count", originals.size());
    }

    private static String plain(String text) {
        return new Written(text).plain();
    }

    private Stream<String> said(Deal deal, Terms terms) {
        User owner = deal.owner();
        if (owner == null || terms.is(owner, Role.ROBOT)) {
            return Stream.empty();
        }
        return deal.comments().stream()
                .filter(comment -> Objects.equals(comment.author(), owner))
                .filter(comment -> terms.lately(comment.createdAt(), window) && !terms.blank(comment.text()))
                .map(Comment::text)
                .filter(text -> plain(text).codePoints().count() >= minLength);
    }
}
