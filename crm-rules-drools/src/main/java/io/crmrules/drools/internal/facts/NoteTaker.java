package io.crmrules.drools.internal.facts;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.User;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.ClosedDeal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes of each deal what a preparation needs. What a deal has left of a kind of data of which it lost a
 * record is not noted: nothing is concluded from it. Thread-safe.
 */
final class NoteTaker {

    private final Preparation preparation;

    NoteTaker(Preparation preparation) {
        this.preparation = preparation;
    }

    DealNotes.Part of(Deal deal, Check check) {
        boolean owned = deal.open() && deal.owner() != null;
        AspectTerms copies = owned && whole(deal, DataKind.COMMENTS) ? preparation.terms(Aspect.COPIED_TEXTS) : null;
        AspectTerms calls = owned && whole(deal, DataKind.INTERACTIONS) ? preparation.terms(Aspect.CALLS) : null;
        AspectTerms refusals = whole(deal, DataKind.STAGE_HISTORY) ? preparation.terms(Aspect.REFUSALS) : null;
        AspectTerms closed = preparation.terms(Aspect.CLOSED_DEALS);
        return new DealNotes.Part(
                copies == null ? List.of() : said(deal, check, copies),
                calls == null ? List.of() : lines(deal, check, calls),
                closed == null ? null : closed(deal, check, closed),
                refusals == null ? null : refusal(deal, check, refusals));
    }

    private static boolean whole(Deal deal, DataKind kind) {
        return !deal.damagedKinds().contains(kind);
    }

    private List<CopiedTexts.Said> said(Deal deal, Check check, AspectTerms terms) {
        Instant since = terms.since(check, deal.owner());
        List<CopiedTexts.Said> said = new ArrayList<>(0);
        for (Comment comment : deal.comments()) {
            if (!comment.createdAt().isBefore(since)
                    && by(deal.owner(), comment.author())
                    && !check.blank(comment.text())) {
                String text = check.normalised(comment.text());
                if (text.codePointCount(0, text.length()) >= terms.minLength()) {
                    said.add(new CopiedTexts.Said(text, comment.text(), comment.createdAt()));
                }
            }
        }
        return said;
    }

    /** The line of a call that nobody answered is not one on which the owner talked. */
    private List<DealNotes.Call> lines(Deal deal, Check check, AspectTerms terms) {
        Instant since = terms.since(check, deal.owner());
        List<DealNotes.Call> lines = new ArrayList<>(0);
        for (Interaction call : deal.interactions()) {
            if (call.call()
                    && !call.missed()
                    && !call.startedAt().isBefore(since)
                    && by(deal.owner(), call.user())
                    && !check.blank(call.line())) {
                String line = check.normalised(call.line());
                if (!line.isEmpty()) {
                    lines.add(new DealNotes.Call(line, call.startedAt(), call.shared() ? call.id() : null));
                }
            }
        }
        return lines;
    }

    private static boolean by(@Nullable User owner, @Nullable User author) {
        return author != null && author.equals(owner);
    }

    /** Of whoever owned it then; where the history of owners is damaged nobody knows who did. */
    private static DealNotes.@Nullable Closed closed(Deal deal, Check check, AspectTerms terms) {
        Instant at = whole(deal, DataKind.OWNER_HISTORY) ? ClosedDeal.whenClosed(deal) : null;
        User owner = at == null ? null : deal.ownerAt(at);
        return at == null || owner == null || at.isAfter(check.now()) || at.isBefore(terms.since(check, owner))
                ? null
                : new DealNotes.Closed(owner, ClosedDeal.of(deal, at));
    }

    private @Nullable String refusal(Deal deal, Check check, AspectTerms terms) {
        Instant began = deal.refused() ? check.refusedAt(deal) : null;
        if (began == null || began.isBefore(terms.since(check, null))) {
            return null;
        }
        return check.blank(deal.refusalReason()) ? "" : check.normalised(deal.refusalReason());
    }
}
