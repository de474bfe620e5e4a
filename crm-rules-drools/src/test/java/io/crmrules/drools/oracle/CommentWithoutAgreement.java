package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/** A group of conversations has answering comments and none of them contains one of the {@code markers}. */
record CommentWithoutAgreement(ConversationWithoutComment section, Set<String> markers) implements DealOracle {

    CommentWithoutAgreement() {
        this(
                new ConversationWithoutComment(),
                Set.of("договор", "решили", "отправ", "перезвон", "встреч", "agreed", "will send", "next step"));
    }

    @Override
    public String criterion() {
        return "comment-without-agreement";
    }

    @Override
    public Set<DataKind> requires() {
        return section.requires();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return section.answers(deal, terms)
                .filter(answers -> answers.stream().noneMatch(this::agreed))
                .map(answers -> about(deal, "COMMENT", answers.get(0).id(), ""));
    }

    private boolean agreed(Comment comment) {
        return markers.stream().anyMatch(new Written(comment.text())::contains);
    }
}
