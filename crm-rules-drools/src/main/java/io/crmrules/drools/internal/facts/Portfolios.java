package io.crmrules.drools.internal.facts;

import io.crmrules.model.User;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.ClosedDeal;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The open deals of each owner. */
final class Portfolios {

    private final Map<User, Draft> drafts = new HashMap<>();

    private static final class Draft {
        private final List<OpenDeal> deals = new ArrayList<>();
        private final List<ClosedDeal> closed = new ArrayList<>(0);
        private final CopiedTexts texts = new CopiedTexts();
        private final TreeMap<String, Integer> lines = new TreeMap<>();
        private final TreeMap<String, Instant> lastCalls = new TreeMap<>();

        private final Set<DealNotes.Call> shared = new HashSet<>();

        /** A call that stands on several deals was one. */
        void add(DealNotes.Call call) {
            if (call.shared() != null && !shared.add(call)) {
                return;
            }
            lines.merge(call.line(), 1, Integer::sum);
            lastCalls.merge(call.line(), call.at(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    void add(OpenDeal deal, DealNotes.Part notes) {
        User owner = deal.owner();
        if (owner != null) {
            Draft draft = drafts.computeIfAbsent(owner, any -> new Draft());
            draft.deals.add(deal);
            draft.texts.add(deal.id(), notes.said());
            notes.lines().forEach(draft::add);
        }
    }

    void add(DealNotes.Closed closed) {
        drafts.computeIfAbsent(closed.owner(), any -> new Draft()).closed.add(closed.deal());
    }

    /** By the owner's id. */
    List<Portfolio> all(Check check) {
        return drafts.entrySet().stream()
                .map(entry -> portfolio(entry.getKey(), entry.getValue(), check))
                .sorted(Comparator.comparing(portfolio -> portfolio.owner().id()))
                .toList();
    }

    private static Portfolio portfolio(User owner, Draft draft, Check check) {
        return new Portfolio(
                owner, check.role(owner), draft.deals, draft.texts.all(), draft.lines, draft.lastCalls, draft.closed);
    }
}
