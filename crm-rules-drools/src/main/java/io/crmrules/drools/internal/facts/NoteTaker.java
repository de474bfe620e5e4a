package io.crmrules.drools.internal.facts;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.OpenDeal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes of each deal what rules of USER and CRM scope need. What a deal has left of a kind of data of which it lost a
 * record is not noted: nothing is concluded from it. Thread-safe.
 */
final class NoteTaker {

    private final Wanted wanted;
    private final int minLength;
    private final int copyWindow;
    private final int lineWindow;
    private final int refusalWindow;

    NoteTaker(Wanted wanted, PolicyInForce policy) {
        this.wanted = wanted;
        Terms copies = new Terms(policy, "copy-pasted-comment", null);
        this.minLength = copies.count("minLength", 1);
        this.copyWindow = copies.count("window", 0);
        this.lineWindow = new Terms(policy, "call-outside-company-line", null).count("window", 0);
        this.refusalWindow = new Terms(policy, "too-many-other-reasons", null).count("window", 30);
    }

    DealNotes of(Deal deal, Check check) {
        boolean owned = deal.open() && deal.owner() != null;
        return new DealNotes(
                deal,
                deal.open() && wanted.openDeals() ? OpenDeal.of(deal, check.lastActivity(deal)) : null,
                owned && wanted.copies() && whole(deal, DataKind.COMMENTS) ? said(deal, check) : List.of(),
                owned && wanted.lines() && whole(deal, DataKind.INTERACTIONS) ? lines(deal, check) : List.of(),
                wanted.refusals() && whole(deal, DataKind.STAGE_HISTORY) ? refusal(deal, check) : null);
    }

    private static boolean whole(Deal deal, DataKind kind) {
        return !deal.damagedKinds().contains(kind);
    }

    private List<String> said(Deal deal, Check check) {
        Instant since = check.daysAgo(copyWindow);
        List<String> said = new ArrayList<>(0);
        for (Comment comment : deal.comments()) {
            if (!comment.createdAt().isBefore(since)
                    && by(deal.owner(), comment.author())
                    && !check.blank(comment.text())) {
                String text = check.normalised(comment.text());
                if (text.codePointCount(0, text.length()) >= minLength) {
                    said.add(text);
                }
            }
        }
        return said;
    }

    /** The line of a call that nobody answered is not one on which the owner talked. */
    private List<String> lines(Deal deal, Check check) {
        Instant since = check.daysAgo(lineWindow);
        List<String> lines = new ArrayList<>(0);
        for (Interaction call : deal.interactions()) {
            if (call.call()
                    && !call.missed()
                    && !call.startedAt().isBefore(since)
                    && by(deal.owner(), call.user())
                    && !check.blank(call.line())) {
                String line = check.normalised(call.line());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static boolean by(@Nullable User owner, @Nullable User author) {
        return author != null && author.equals(owner);
    }

    private @Nullable String refusal(Deal deal, Check check) {
        Instant began = deal.refused() ? check.refusedAt(deal) : null;
        if (began == null || began.isBefore(check.daysAgo(refusalWindow))) {
            return null;
        }
        return check.blank(deal.refusalReason()) ? "" : check.normalised(deal.refusalReason());
    }
}
