package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.Set;
import java.util.stream.Stream;

/** A group of conversations has answering comments and none of them contains one of the {@code markers}. */
@Row(
        id = "comment-without-agreement",
        severity = MINOR,
        settled = Settled.EVENT,
        answers = Answering.WRITER,
        requires = {COMMENTS, INTERACTIONS},
        complete = COMMENTS)
record CommentWithoutAgreement(Set<String> markers) implements DealOracle {

    CommentWithoutAgreement() {
        this(Set.of("договор", "решили", "отправ", "перезвон", "встреч", "agreed", "will send", "next step"));
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return !markers.isEmpty();
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Conversations.answered(deal, terms)
                .filter(group -> group.answers().stream().noneMatch(this::agreed))
                .map(group -> group.accused(this, deal, this::agreed, terms));
    }

    private boolean agreed(Comment comment) {
        return markers.stream().anyMatch(new Written(comment.text())::contains);
    }
}
