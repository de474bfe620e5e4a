package io.crmrules.history;

import io.crmrules.history.AnswerIntake.Conflict;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.history.store.PastFinding;
import io.crmrules.report.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in answers. None takes the place of another that whoever gave it has not seen. */
final class Answers {

    private final HistoryStore store;
    private final List<GivenAnswer> taken = new ArrayList<>();
    private final List<GivenAnswer> known = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<GivenAnswer> strangers = new ArrayList<>();

    Answers(HistoryStore store) {
        this.store = store;
    }

    /** @param shown until when whoever answers knew the answers, null when nobody knows */
    AnswerIntake take(Collection<GivenAnswer> given, @Nullable Instant shown) {
        Map<String, GivenAnswer> agreed = agreed(given);
        Map<String, Answer> before = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (PastFinding finding : store.findings(agreed.keySet())) {
            found.add(finding.fingerprint());
            if (finding.answer() != null) {
                before.put(finding.fingerprint(), finding.answer());
            }
        }
        Map<String, GivenAnswer> news = new LinkedHashMap<>();
        agreed.forEach((fingerprint, answer) -> {
            Answer there = before.get(fingerprint);
            if (!found.contains(fingerprint)) {
                strangers.add(answer);
            } else if (there != null && there.saysAs(answer.answer())) {
                known.add(answer);
            } else if (there != null && (shown == null || !there.at().isBefore(shown))) {
                conflicts.add(new Conflict(answer, there));
            } else {
                news.put(fingerprint, answer);
            }
        });
        keep(news, before);
        return new AnswerIntake(taken, known, conflicts, strangers);
    }

    /** Those of findings of which nothing contradictory came back, one each. */
    private Map<String, GivenAnswer> agreed(Collection<GivenAnswer> given) {
        Map<String, GivenAnswer> first = new LinkedHashMap<>();
        Map<String, GivenAnswer> torn = new LinkedHashMap<>();
        for (GivenAnswer answer : given) {
            GivenAnswer other = first.putIfAbsent(answer.fingerprint(), answer);
            if (other != null && !other.answer().saysAs(answer.answer())) {
                conflicts.add(new Conflict(answer, other.answer()));
                torn.put(answer.fingerprint(), other);
            }
        }
        first.keySet().removeAll(torn.keySet());
        return first;
    }

    /** Somebody else may have answered a moment ago. */
    private void keep(Map<String, GivenAnswer> news, Map<String, Answer> before) {
        if (news.isEmpty()) {
            return;
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        news.forEach((fingerprint, given) -> answers.put(fingerprint, given.answer()));
        Set<String> late = new HashSet<>(store.keep(answers, before));
        Map<String, Answer> there = new HashMap<>();
        store.findings(late).forEach(finding -> {
            if (finding.answer() != null) {
                there.put(finding.fingerprint(), finding.answer());
            }
        });
        news.forEach((fingerprint, given) -> {
            Answer other = there.get(fingerprint);
            if (late.contains(fingerprint) && other != null) {
                conflicts.add(new Conflict(given, other));
            } else {
                taken.add(given);
            }
        });
    }
}
