package io.crmrules.internal;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.report.Forecast;
import io.crmrules.report.Foreseen;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for what is in order at a moment and will not be later, by asking the check of a single deal at moments between. */
public final class ForecastSearch {

    private static final Duration STEP = Duration.ofSeconds(1);

    private final PolicyInForce policy;
    private final BiFunction<Deal, Instant, List<Violation>> check;
    private final Instant from;
    private final @Nullable Instant until;

    /**
     * @param policy whose calendars say when a day ends
     * @param check what is found of a deal at a moment
     * @param until null for the next closing time by whose calendar it is
     */
    public ForecastSearch(
            PolicyInForce policy,
            BiFunction<Deal, Instant, List<Violation>> check,
            Instant from,
            @Nullable Instant until) {
        this.policy = policy;
        this.check = check;
        this.from = from;
        this.until = until;
    }

    /** What is foreseen of these deals, which stand as they do at the beginning. */
    public Forecast of(List<Deal> deals) {
        List<Foreseen> foreseen = new ArrayList<>();
        int unknown = 0;
        for (Deal deal : deals) {
            try {
                foreseen.addAll(new OfDeal(deal).foreseen());
            } catch (RuleFailedException e) {
                unknown++;
            }
        }
        return new Forecast(from, foreseen, unknown);
    }

    private static Instant closing(BusinessCalendar calendar, Instant from) {
        LocalDate today = calendar.dateOf(from);
        return Stream.of(today.minusDays(1), today, today.plusDays(1)) // a shift may have begun yesterday
                .map(calendar::dueMoment)
                .filter(closing -> closing.isAfter(from))
                .findFirst()
                .orElse(from);
    }

    /** The search of one deal; what was asked at a moment is asked once. */
    private final class OfDeal {

        private final Deal deal;
        private final Map<Instant, Map<String, Violation>> asked = new HashMap<>();

        OfDeal(Deal deal) {
            this.deal = deal;
        }

        List<Foreseen> foreseen() {
            Map<String, Violation> now = openAt(from);
            Instant end = end();
            return openAt(end).keySet().stream()
                    .filter(fingerprint -> !now.containsKey(fingerprint))
                    .map(fingerprint -> first(fingerprint, end))
                    .filter(this::counts)
                    .toList();
        }

        private Map<String, Violation> openAt(Instant moment) {
            return asked.computeIfAbsent(moment, at -> {
                Map<String, Violation> open = new HashMap<>();
                check.apply(deal, at).stream()
                        .filter(Violation::open)
                        .forEach(violation -> open.put(violation.fingerprint(), violation));
                return open;
            });
        }

        /** Between a moment at which it is not found and one at which it is: the second before which it is not. */
        private Foreseen first(String fingerprint, Instant end) {
            Instant without = from;
            Instant with = end;
            while (Duration.between(without, with).compareTo(STEP) > 0) {
                Instant half = half(without, with);
                if (openAt(half).containsKey(fingerprint)) {
                    with = half;
                } else {
                    without = half;
                }
            }
            return new Foreseen(Objects.requireNonNull(openAt(with).get(fingerprint)), with);
        }

        /** At a whole second; never the first of the two, nor the last. */
        private static Instant half(Instant first, Instant last) {
            Instant half =
                    first.plus(Duration.between(first, last).dividedBy(2)).truncatedTo(ChronoUnit.SECONDS);
            return half.isAfter(first) ? half : half.plus(STEP);
        }

        /** Not what only follows from something else, nor what becomes wrong after the day of whoever is asked. */
        private boolean counts(Foreseen found) {
            return found.violation().follows() == null
                    && (until != null || !found.doneBy().isAfter(closing(whose(found.violation()), from)));
        }

        private BusinessCalendar whose(Violation violation) {
            Subject subject = violation.subject();
            return subject.type() == Subject.Type.TASK
                    ? deal.openTasks().stream()
                            .filter(task -> task.id().equals(subject.id()))
                            .findFirst()
                            .map(task -> policy.calendar(task, deal))
                            .orElseGet(() -> policy.calendar(deal))
                    : policy.calendar(deal);
        }

        /** The last closing time of those who have something to do with the deal. */
        private Instant end() {
            if (until != null) {
                return until;
            }
            Instant end = closing(policy.calendar(deal), from);
            for (Task task : deal.openTasks()) {
                Instant closing = closing(policy.calendar(task, deal), from);
                end = closing.isAfter(end) ? closing : end;
            }
            return end;
        }
    }
}
